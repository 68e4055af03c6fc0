package org.banshi.device.sane.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.banshi.device.sane.picture.DrawnDocument.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheets that are hard to find. */
class HardSceneTest {

    private static final int DPI = 100;

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, 3})
    void whitePaperOnWhiteIsKeptWholeAndStraightWhateverItsShadow(double skew) {
        Raster seen = HardScene.whiteOnWhite(148, 210, skew, DPI).seen();
        Sheet sheet = Sheet.find(seen, DPI);

        assertThat(sheet.cropped()).isFalse();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.1));
        assertThat(Ink.sum(Straightening.apply(seen, sheet))).isCloseTo(Ink.sum(seen), withinPercentage(0.5));
    }

    @ParameterizedTest
    @CsvSource({"BLACK_LID, -7", "WHITE_LID, -7", "WHITE_LID, 0", "WHITE_LID, 14"})
    void aCardAloneOnTheGlassIsCutOut(Ground ground, double skew) {
        Sheet sheet = Sheet.find(HardScene.card(ground, skew, DPI).seen(), DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.3));
        assertThat(millimetres(sheet.width())).isCloseTo(85.6, within(1.0));
        assertThat(millimetres(sheet.height())).isCloseTo(54, within(1.0));
    }

    @Test
    void aCardIsNotCutOutWhereSomethingIsWrittenBesideIt() {
        Raster seen = HardScene.card(Ground.WHITE_LID, -7, DPI).withPencilMark().seen();

        assertThat(Sheet.find(seen, DPI).cropped()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void aPageThatFillsTheGlassLosesNothingAndStandsStraight(Ground lid) {
        Sheet sheet = Sheet.find(HardScene.fillingTheGlass(lid, 1.2, DPI).seen(), DPI);

        assertThat(sheet.skewDegrees()).isCloseTo(1.2, within(0.1));
        assertThat(millimetres(sheet.width())).isGreaterThan(209);
        assertThat(millimetres(sheet.height())).isGreaterThan(296);
    }

    @ParameterizedTest
    @CsvSource({"BLACK_LID, -4", "WOOD, 15"})
    void anOpenBookletIsOneSheetInSpiteOfItsGutter(Ground ground, double skew) {
        Sheet sheet = Sheet.find(HardScene.booklet(ground, skew, DPI).seen(), DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.1));
        assertThat(millimetres(sheet.width())).isCloseTo(210, within(1.0));
        assertThat(millimetres(sheet.height())).isCloseTo(143, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({"BLACK_LID, 2", "WOOD, -1"})
    void aPageUnderACameraIsFoundInDarkUnevenLight(Ground ground, double skew) {
        Sheet sheet = Sheet.find(HardScene.underACamera(ground, skew, DPI).seen(), DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.1));
        assertThat(millimetres(sheet.width())).isCloseTo(210, within(1.0));
        assertThat(millimetres(sheet.height())).isCloseTo(297, within(1.0));
    }

    private static double millimetres(int pixels) {
        return pixels * 25.4 / DPI;
    }
}
