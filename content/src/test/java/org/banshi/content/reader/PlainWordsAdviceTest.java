package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that work, but serve residents badly; and those that no text may have. */
class PlainWordsAdviceTest {

    private static final String SENIOR = "items/senior-card.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            年满 60 岁的人 | 须年满 60 岁的人 | '须' is a word of departments
            People aged 60 or older | The applicant, aged 60 or older | 'the applicant' is a word of departments
            People aged 60 or older who live in this district | 年满 60 岁的人 (60+) | the English text is mostly Chinese
            """)
    void isAdvisedWhereItStands(String old, String by, String what) {
        ContentFolder content = ContentFolder.with(folder, "senior-card").replace(SENIOR, old, by);
        List<Finding> findings = CatalogueReader.check(folder);
        assertThat(findings).extracting(Finding::what).containsExactly(what);
        assertThat(findings).extracting(Finding::weight).containsExactly(Finding.Weight.ADVICE);
        assertThat(content.text(SENIOR).lines().toList().get(findings.getFirst().line() - 1))
                .contains(by);
        assertThat(content.findings()).as("it can be used all the same").isEmpty();
    }

    @Test
    void longSentencesAreCounted() {
        ContentFolder.with(folder, "senior-card").replace(SENIOR, "住在本区、年满 60 岁的人", "年满六十岁的人，".repeat(9));
        assertThat(CatalogueReader.check(folder))
                .extracting(Finding::what)
                .containsExactly("a sentence has 72 characters");
    }

    @Test
    void aNameWithTheLettersOfAWordIsNoWord() {
        ContentFolder.with(folder, "senior-card")
                .replace(SENIOR, "People aged 60 or older", "Marshall, people aged 60 or older");
        assertThat(CatalogueReader.check(folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>Everyone</b>",
                "Everyone &amp; all",
                "JavaScript:alert(1)",
                "${user.name}",
                "#{T(java.lang.Runtime)}"
            })
    void markupIsAFaultInAnyText(String text) {
        ContentFolder content = ContentFolder.with(folder, "senior-card")
                .replace(SENIOR, "en: People aged 60 or older who live in this district", "en: '" + text + "'");
        assertThat(content.findings()).extracting(Finding::what).contains("'en' has markup in it");
    }
}
