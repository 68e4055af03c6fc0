package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of spoiling the catalogue, its calendar or the files as such is found. */
class CatalogueFindingsTest {

    private static final String CATALOGUE = "catalogue.yaml";

    @TempDir
    private Path folder;

    @Test
    void aFolderReadsLikeTheBundledContent() throws ContentException {
        assertThat(ContentFolder.in(folder).read()).isEqualTo(CatalogueReader.readBundled("hebei"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 2026.11.1-sample | version: latest              | 'version' cannot be 'latest'
            from: 2026-01-01          | from: 1 January              | '1 January' is not a date
            to: 2026-01-03            | to: 2026-02-30               | '2026-02-30' is not a date
            to: 2026-01-03            | to: 2025-12-31               | the holiday lasts from
            to: 2026-01-03            | to: 2026-11-03               | the holiday lasts from
            [2026-01-04]              | [2026-01-05]                 | 2026-01-05 is no Saturday or Sunday
            [2026-01-04]              | [2026-01-03]                 | 2026-01-03 is both a holiday and a make-up day
            - senior-card             | - senior-cart                | there is no such file
            - senior-card             | - contribution-record        | the item 'contribution-record' is there twice
            - senior-card             | - ../../secret               | '../../secret' is not an item's id
            - senior-card             | - [a, b]                     | an entry of 'items' is not a text
            - senior-card             |                              | nothing refers to this file
            version: 2026.11.1-sample | version: 2026.11.1\\nversion: 2026.11.2 | 'version' stands here a second time
            calendar:                 | calendar: &days              | anchors and aliases
            version: 2026.11.1-sample | version: *v                  | anchors and aliases
            version: 2026.11.1-sample | version: !!str 2026.11.1     | tags (!) are not allowed
            version: 2026.11.1-sample | version: [2026               | this is not YAML
            version: 2026.11.1-sample | ---\\nversion: 2026.11.1\\n--- | a second document begins here
            """)
    void findsTheFault(String old, String by, String what) {
        ContentFolder content =
                ContentFolder.in(folder).replace(CATALOGUE, old, by == null ? "" : by.replace("\\n", "\n"));

        assertThat(content.findings()).extracting(Finding::what).anyMatch(found -> found.contains(what));
    }

    @Test
    void aMissingFolderIsAFinding() {
        assertThatThrownBy(() -> CatalogueReader.read(folder.resolve("nowhere")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("catalogue.yaml: there is no such file. Add it, or check the name.");
    }

    @Test
    void bundledNamesCannotLeaveTheirFolder() {
        assertThatThrownBy(() -> CatalogueReader.readBundled("../hebei")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogueReader.readBundled("atlantis")).isInstanceOf(ContentException.class);
    }

    @Test
    void aForgottenItemFileIsAFinding() throws IOException {
        ContentFolder content = ContentFolder.in(folder);
        Files.copy(folder.resolve("items/senior-card.yaml"), folder.resolve("items/senior-card-old.yaml"));

        assertThat(content.findings())
                .singleElement()
                .extracting(Finding::file)
                .isEqualTo("items/senior-card-old.yaml");
    }

    @Test
    void anEmptyCatalogueIsAFinding() {
        assertThat(ContentFolder.in(folder).write(CATALOGUE, "").findings())
                .extracting(Finding::what)
                .contains("the file is empty");
        assertThat(ContentFolder.in(folder).write(CATALOGUE, "items: []\n").findings())
                .extracting(Finding::what)
                .contains("there is no item", "'version' is missing", "'calendar' is missing");
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        ContentFolder content = ContentFolder.in(folder);
        content.write(CATALOGUE, content.text(CATALOGUE) + "#".repeat(1 << 20));

        assertThat(content.findings()).extracting(Finding::what).contains("the file is larger than 1 MiB");
    }

    @Test
    void refusesOtherEncodings() {
        ContentFolder content = ContentFolder.in(folder);
        content.write(CATALOGUE, content.text(CATALOGUE).getBytes(Charset.forName("GBK")));

        assertThat(content.findings()).extracting(Finding::what).contains("the file is not UTF-8");
    }

    @Test
    void refusesDeepNestingAndAliasBombs() {
        String deep = "version: " + "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(ContentFolder.in(folder).write(CATALOGUE, deep).findings())
                .extracting(Finding::what)
                .anyMatch(what -> what.startsWith("this is not YAML that can be read"));

        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(ContentFolder.in(folder).write(CATALOGUE, bomb.toString()).findings())
                .extracting(Finding::what)
                .contains("anchors and aliases (& and *) are not allowed");
    }

    /** Whatever happens to a file's bytes, reading ends with a catalogue or with findings. */
    @Test
    void spoiltBytesNeverCrashTheReader() {
        ContentFolder content = ContentFolder.with(folder, "pension-enrolment");
        assertThat(content.findings()).isEmpty();
        String file = "items/pension-enrolment.yaml";
        byte[] good = content.bytes(file);
        byte[] spoilers = "\0\t\n :-&*!|>{}[]\"'#%@`?,\u00ff".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] spoilt = good.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                spoilt[random.nextInt(spoilt.length)] = spoilers[random.nextInt(spoilers.length)];
            }
            content.write(file, spoilt);
            assertThat(content.findings())
                    .as("seed %d", seed)
                    .allSatisfy(finding -> assertThat(finding.what()).isNotBlank());
        }
    }
}
