package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.result.ResultParser;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Needs fonts-noto-cjk. */
@Timeout(60)
class RareCharactersIT {

    private final LineRaster raster = new LineRaster(PaperProfile.MM_80, new GlyphPainter());
    private final TextCells text = new TextCells(() -> true, false);

    @Test
    void drawnCharactersStandInTheirCells() {
        Bitmap line = raster.draw(text.cells("姓名 𠮷某"), 1, false, Align.LEFT);
        assertThat(line.height()).isEqualTo(30);
        for (int left : new int[] {0, 24, 60, 84}) {
            assertThat(blackDots(line, left, 24)).as("cell at %d", left).isBetween(40, 350);
        }
        assertThat(blackDots(line, 48, 12)).isZero();
        assertThat(blackDots(line, 108, 468)).isZero();
    }

    @Test
    void alignmentAndScaleAreThoseOfText() {
        Bitmap centred = raster.draw(text.cells("𠮷"), 2, true, Align.CENTRE);
        assertThat(centred.height()).isEqualTo(54);
        assertThat(blackDots(centred, 264, 48)).isPositive();
        assertThat(blackDots(centred, 0, 264) + blackDots(centred, 312, 264)).isZero();
        Bitmap right = raster.draw(text.cells("𠮷"), 1, false, Align.RIGHT);
        assertThat(blackDots(right, 552, 24)).isPositive();
        assertThat(blackDots(right, 0, 552)).isZero();
    }

    @Test
    void differentCharactersLookDifferent() {
        Bitmap one = raster.draw(text.cells("𠮷"), 1, false, Align.LEFT);
        Bitmap other = raster.draw(text.cells("㐀"), 1, false, Align.LEFT);
        int different = 0;
        for (int y = 0; y < 24; y++) {
            for (int x = 0; x < 24; x++) {
                different += one.black(x, y) == other.black(x, y) ? 0 : 1;
            }
        }
        assertThat(different).isGreaterThan(30);
    }

    @Test
    void characterThatNoFontHasBecomesABoxWithItsNumber() {
        Bitmap box = raster.draw(text.cells("\uDBBF\uDFF0"), 1, false, Align.LEFT);
        for (int i = 0; i < 24; i++) {
            assertThat(box.black(i, 0) && box.black(i, 23) && box.black(0, i) && box.black(23, i))
                    .isTrue();
        }
        assertThat(blackDots(box, 2, 20)).isGreaterThan(80);
    }

    @Test
    void lineWithARareCharacterIsPrintedAsAPictureAndTheOthersAsText() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            Slip slip = new Slip(List.of(
                    Slip.Text.plain("上一行"), new Slip.Pair("申请人", "𬱖某", false), new Slip.Text("下一行", Style.CENTRED)));
            assertThat(bench.print(slip)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getFirst().lines()).containsExactly("上一行", "下一行");
            assertThat(bench.simulator.papers().getFirst().pictures()).isEqualTo(2);
            // Three lines of 30 dots, the way to the knife and 3 mm: as long as if all were text.
            assertThat(bench.simulator.papers().getFirst().lengthInMillimetres())
                    .isEqualTo((90 + 24 + 96) / 8.0);
        }
    }

    @Test
    void qrCodeAsPictureCanBeRead() throws Exception {
        QrSymbol symbol = QrSymbol.of(Slips.LINK);
        Bitmap bitmap = symbol.bitmap(symbol.moduleDots(30, PaperProfile.MM_80));
        int quiet = 40;
        int side = bitmap.width() + 2 * quiet;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean inside = x >= quiet && y >= quiet && x < side - quiet && y < side - quiet;
                pixels[y * side + x] = inside && bitmap.black(x - quiet, y - quiet) ? 0xFF000000 : 0xFFFFFFFF;
            }
        }
        BinaryBitmap picture =
                new BinaryBitmap(new HybridBinarizer(new com.google.zxing.RGBLuminanceSource(side, side, pixels)));
        assertThat(ResultParser.parseResult(new QRCodeReader().decode(picture)).getDisplayResult())
                .isEqualTo(Slips.LINK);
    }

    private static int blackDots(Bitmap bitmap, int left, int width) {
        int count = 0;
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = left; x < left + width; x++) {
                count += bitmap.black(x, y) ? 1 : 0;
            }
        }
        return count;
    }
}
