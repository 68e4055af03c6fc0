package org.banshi.device.ipp;

import java.util.List;

/**
 * Texts of a printer, made harmless for sentences, logs and screens: no line ends or other controls, no more than fits.
 * A real printer's texts come through as they are.
 */
final class Foreign {

    /** The longest keyword of RFC 8011 §5.1.4, in characters; names and texts are as short or get cut. */
    private static final int LONGEST = 255;

    /** So much of a foreign text is shown within a sentence at the most. */
    private static final int LONGEST_QUOTE = 40;

    /** No printer is in so many conditions at once. */
    private static final int MOST_WORDS = 64;

    private Foreign() {}

    /** Within a sentence: ASCII, and short. */
    static String quote(String text) {
        String plain = text.replaceAll("[^\\x20-\\x7E]", "?");
        return plain.length() <= LONGEST_QUOTE ? plain : plain.substring(0, LONGEST_QUOTE) + "…";
    }

    /** Beside a sentence: one line, in whatever script. */
    static String line(String text) {
        String cut = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        return cut.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    static List<String> lines(List<String> texts) {
        return texts.stream().limit(MOST_WORDS).map(Foreign::line).toList();
    }

    /** Some names within a sentence. */
    static String quotes(List<String> names) {
        String some =
                String.join(", ", names.stream().limit(3).map(Foreign::quote).toList());
        return names.size() > 3 ? some + " …" : some;
    }
}
