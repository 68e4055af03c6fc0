package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.banshi.content.item.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Residents are spoken to in their own words. */
class PlainWordsTest {

    /** In characters: two lines in care mode. */
    private static final int LONGEST_TITLE = 20;

    /** In characters: one line beside its circle in normal mode. */
    private static final int LONGEST_OPTION = 14;

    /** Every item of the catalogue that ships with us. */
    static Stream<Arguments> items() throws ContentException {
        return CatalogueReader.readBundled("hebei").items().stream()
                .map(item -> Arguments.argumentSet(item.id(), item));
    }

    @Test
    void thereIsNothingToMendOrToAdvise(@TempDir Path folder) {
        ContentFolder.in(folder);
        assertThat(CatalogueReader.check(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("items")
    void questionsAreShortAndSayWhyTheyAreAsked(Item item) {
        assertThat(item.form().questions()).isNotEmpty().allSatisfy(question -> {
            // In a table the row's name comes first: 第 1 位家人：叫什么名字？
            String title = question.title().zhCn().replaceFirst("^[^：]*：", "");
            assertThat(title).endsWith("？").hasSizeLessThanOrEqualTo(LONGEST_TITLE);
            assertThat(question.title().en()).endsWith("?");
            assertThat(question.why().zhCn()).endsWith("。");
            assertThat(question.why().en()).endsWith(".");
            assertThat(ConditionSection.options(question))
                    .allSatisfy(option -> assertThat(option.name().zhCn()).hasSizeLessThanOrEqualTo(LONGEST_OPTION));
        });
    }
}
