package org.banshi.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banshi.content.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Texts chinese = new Texts(Language.ZH_CN);
    private final Texts english = new Texts(Language.EN);

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.keys()).isEqualTo(chinese.keys());
    }

    @Test
    void nothingIsSaidWithoutWords() {
        assertThat(chinese.keys()).allSatisfy(key -> {
            assertThat(chinese.get(key)).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
        });
    }

    @Test
    void bothLanguagesNameTheSameValues() {
        assertThat(chinese.keys())
                .allSatisfy(key ->
                        assertThat(places(english.get(key))).as(key).hasSameElementsAs(places(chinese.get(key))));
    }

    @Test
    void everyReasonOfTheNationalSheetHasWords() {
        for (int stars = 1; stars <= 5; stars++) {
            assertThat(RatingReasons.of(stars))
                    .hasSize(8)
                    .allSatisfy(code -> assertThat(chinese.keys()).contains("reason." + code));
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
