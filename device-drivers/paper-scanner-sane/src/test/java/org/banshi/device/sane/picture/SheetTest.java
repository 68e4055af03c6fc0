package org.banshi.device.sane.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Color;
import org.banshi.device.sane.picture.DrawnDocument.Ground;
import org.banshi.device.sane.picture.DrawnDocument.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final int DPI = 100;

    private static final DrawnDocument DOCUMENT = DrawnDocument.a4(DPI);

    @ParameterizedTest
    @CsvSource({
        "BLACK_LID, 0", "BLACK_LID, 0.3", "BLACK_LID, -2.7", "BLACK_LID, 15",
        "WOOD, 0.4", "WOOD, -3.3", "WOOD, 8", "WOOD, -15"
    })
    void isCutOutOfADarkerGroundAndStandsAsItWasDrawn(Ground ground, double skew) {
        Raster seen = DOCUMENT.seen(View.of(ground, skew));
        Sheet sheet = Sheet.find(seen, DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.1));
        Raster page = Straightening.apply(seen, sheet);
        assertThat(page.width()).isCloseTo(DOCUMENT.raster().width(), within(4));
        assertThat(page.height()).isCloseTo(DOCUMENT.raster().height(), within(4));
        assertThat(Likeness.of(page, DOCUMENT.raster())).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, -1.3, 9, -15})
    void isTurnedByItsTextAndKeptWholeWhereNoEdgeIsSeen(double skew) {
        Raster seen = DOCUMENT.seen(View.of(Ground.WHITE_LID, skew));
        Sheet sheet = Sheet.find(seen, DPI);

        assertThat(sheet.cropped()).isFalse();
        assertThat(sheet.skewDegrees()).isCloseTo(skew, within(0.1));
        assertThat(Ink.sum(Straightening.apply(seen, sheet))).isCloseTo(Ink.sum(seen), withinPercentage(0.3));
    }

    @Test
    void isFoundInStrongShade() {
        Sheet sheet = Sheet.find(DOCUMENT.seen(View.of(Ground.WOOD, 3).shaded(0.35)), DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(3, within(0.15));
    }

    @Test
    void isCutAtTheThreeSidesThatAreSeenWhenItLeavesThePictureAtTheFourth() {
        // Half of the sheet's upper 42 mm are out of the picture.
        Raster seen = DOCUMENT.seen(View.of(Ground.BLACK_LID, 2).at(45, -20));
        Sheet sheet = Sheet.find(seen, DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(2, within(0.15));
        assertThat(sheet.width()).isCloseTo(DOCUMENT.raster().width(), within(4));
        assertThat(Ink.red(Straightening.apply(seen, sheet))).isGreaterThan(Ink.red(seen) * 9 / 10);
    }

    @Test
    void fillingTheWholePictureStaysWhole() {
        Raster seen = DOCUMENT.raster();

        assertThat(Sheet.find(seen, DPI)).isEqualTo(Sheet.whole(seen));
    }

    @Test
    void withASecondSheetBesideItIsNotCut() {
        DrawnDocument card = DrawnDocument.of(60, 40, DPI);
        Sheet sheet = Sheet.find(DOCUMENT.seen(View.of(Ground.BLACK_LID, 0), card), DPI);

        assertThat(sheet.cropped()).isFalse();
    }

    @Test
    void keepsADarkBandAtItsEdge() {
        DrawnDocument certificate = DrawnDocument.a4(DPI).withBand(14, new Color(0x14285A));
        Raster seen = certificate.seen(View.of(Ground.WOOD, 2));
        Sheet sheet = Sheet.find(seen, DPI);

        assertThat(sheet.height()).isGreaterThanOrEqualTo(certificate.raster().height() - 3);
    }

    @Test
    void asSmallAsAnIdentityCardIsFound() {
        DrawnDocument card = DrawnDocument.of(85.6, 54, 200);
        Sheet sheet = Sheet.find(card.seen(View.of(Ground.WOOD, -6).sized(200, 200)), 200);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(-6, within(0.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLACK_LID", "WOOD"})
    void isFoundInGreyToo(Ground ground) {
        Sheet sheet = Sheet.find(DOCUMENT.seen(View.of(ground, 5)).grey(), DPI);

        assertThat(sheet.cropped()).isTrue();
        assertThat(sheet.skewDegrees()).isCloseTo(5, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLACK_LID", "WHITE_LID", "WOOD"})
    void isNotInventedWhereThereIsNone(Ground ground) {
        DrawnDocument nothing = DrawnDocument.blank(2, 2, DPI);
        Raster seen = nothing.seen(View.of(ground, 0));

        assertThat(Sheet.find(seen, DPI).cropped()).isFalse();
    }

    @Test
    void blankPaperOnWhiteIsLeftAsItIs() {
        Raster seen = DrawnDocument.blank(210, 297, DPI).seen(View.of(Ground.WHITE_LID, 4));

        assertThat(Sheet.find(seen, DPI)).isEqualTo(Sheet.whole(seen));
    }

    @Test
    void aTinyPictureIsLeftAsItIs() {
        Raster dot = new Raster(1, 1, 3, new byte[3]);

        assertThat(Sheet.find(dot, 600)).isEqualTo(Sheet.whole(dot));
    }
}
