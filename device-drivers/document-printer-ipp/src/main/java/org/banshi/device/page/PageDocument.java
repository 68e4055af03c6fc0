package org.banshi.device.page;

import java.util.List;
import java.util.Optional;

/**
 * A document as it is to stand on A4. May hold personal data: {@link #toString()} tells only its title.
 *
 * @param title above the text and in the file's metadata; must not name a person
 * @param authority in the head of each page
 * @param number in the head of each page; empty for none
 * @param purpose written across each page in light grey ({@code 仅用于…}), if so
 */
public record PageDocument(
        String title,
        String authority,
        String number,
        List<Block> blocks,
        Optional<Signature> signature,
        Optional<CheckCode> check,
        Optional<String> purpose,
        PageWords words) {

    public PageDocument {
        blocks = List.copyOf(blocks);
    }

    /** A document of text only. */
    public static PageDocument of(String title, String authority, List<Block> blocks) {
        return new PageDocument(
                title, authority, "", blocks, Optional.empty(), Optional.empty(), Optional.empty(), PageWords.CHINESE);
    }

    public PageDocument withNumber(String next) {
        return new PageDocument(title, authority, next, blocks, signature, check, purpose, words);
    }

    public PageDocument signed(Signature next) {
        return new PageDocument(title, authority, number, blocks, Optional.of(next), check, purpose, words);
    }

    public PageDocument withCheck(CheckCode next) {
        return new PageDocument(title, authority, number, blocks, signature, Optional.of(next), purpose, words);
    }

    public PageDocument onlyFor(String next) {
        return new PageDocument(title, authority, number, blocks, signature, check, Optional.of(next), words);
    }

    public PageDocument in(PageWords next) {
        return new PageDocument(title, authority, number, blocks, signature, check, purpose, next);
    }

    @Override
    public String toString() {
        return "PageDocument[" + title + "]";
    }
}
