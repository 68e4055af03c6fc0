package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.ScannedPage;
import org.banshi.device.sane.picture.DrawnDocument;
import org.banshi.device.sane.picture.DrawnDocument.Ground;
import org.banshi.device.sane.picture.DrawnDocument.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages through real SANE: its backend {@code test} draws pictures, {@code pnm} plays our own back. */
@Timeout(180)
class SaneScannerIT {

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void configure() throws Exception {
        config = SaneBench.config(folder, "test", "pnm");
    }

    @ParameterizedTest
    @CsvSource({"200, true", "200, false", "300, true", "300, false"})
    void aGridOfCentimetresComesInItsSize(int dotsPerInch, boolean colour) throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&width=100&height=150&option.test-picture=Grid")) {
            ScannedPage page = bench.page(new PaperScanRequest(dotsPerInch, colour, false));

            assertThat(page.width()).isCloseTo((int) Math.round(100 / 25.4 * dotsPerInch), within(1));
            assertThat(page.height()).isCloseTo((int) Math.round(150 / 25.4 * dotsPerInch), within(1));
            assertThat(page.dotsPerInch()).isEqualTo(dotsPerInch);
            assertThat(page.cropped()).isFalse();
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.jpeg()));
            assertThat(picture.getColorModel().getNumComponents()).isEqualTo(colour ? 3 : 1);
            double centimetre = dotsPerInch / 2.54;
            for (int square = 0; square < 9; square++) {
                int x = (int) ((square + 0.5) * centimetre);
                int y = (int) (0.5 * centimetre);
                int next = (int) ((square + 1.5) * centimetre);
                assertThat(Math.abs(grey(picture, x, y) - grey(picture, next, y)))
                        .isGreaterThan(200);
                assertThat(Math.abs(grey(picture, x, y) - grey(picture, x, next - x + y)))
                        .isGreaterThan(200);
            }
        }
    }

    @Test
    void aDrawnDocumentOnATableComesStraightAndCutThroughTheScanner() throws Exception {
        DrawnDocument document = DrawnDocument.a4(200);
        Path file = SaneBench.writePnm(folder.resolve("scene.ppm"), document.seen(View.of(Ground.WOOD, -6.5)));
        try (SaneBench bench = SaneBench.on("pnm:0", config, "&option.filename=" + file)) {
            ScannedPage page = bench.page(PaperScanRequest.MATERIAL);

            assertThat(page.cropped()).isTrue();
            assertThat(page.straightened()).isCloseTo(6.5, within(0.1));
            assertThat(page.width()).isCloseTo(document.raster().width(), within(6));
            assertThat(page.height()).isCloseTo(document.raster().height(), within(6));
            assertThat(page.jpeg().length).isLessThan(ScannedPage.MAXIMUM_BYTES);
        }
    }

    @Test
    void aPageLeavesTheDriverWithItsPurposeOnIt() throws Exception {
        PaperScanRequest plain = new PaperScanRequest(200, true, false);
        try (SaneBench bench =
                SaneBench.on("test:0", config, "&width=100&height=100&option.test-picture=Solid white")) {
            BufferedImage white =
                    ImageIO.read(new ByteArrayInputStream(bench.page(plain).jpeg()));
            BufferedImage marked = ImageIO.read(new ByteArrayInputStream(
                    bench.page(plain.withWatermark("仅用于参保登记 2026-11-24")).jpeg()));

            assertThat(darkerThan(240, white)).isZero();
            assertThat(darkerThan(240, marked)).isGreaterThan(5_000);
        }
    }

    @Test
    void theFirstScannerIsTakenWhenNoneIsNamed() throws Exception {
        SaneBench.enable(config, "test");
        try (SaneBench bench = SaneBench.on("*", config, "&width=50&height=50").ready()) {
            assertThat(bench.scanner.identity()).isEqualTo("test:0");
            assertThat(bench.page(new PaperScanRequest(200, false, false)).width())
                    .isBetween(393, 394);
        }
    }

    @Test
    void scansFollowOneAnotherInTheOrderOfTheCalls() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&width=40&height=40")) {
            var first = bench.scanner.scan(new PaperScanRequest(200, false, false));
            var second = bench.scanner.scan(new PaperScanRequest(300, false, false));

            SaneBench.outcome(second);
            assertThat(first).isDone();
            assertThat(bench.await(status -> status.availability() == Availability.ONLINE)
                            .canWork())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"'&source=adf'", "'&option.hand-scanner=yes'", "'&option.three-pass=yes'", "'&option.depth=16'"})
    void scannersOfOtherKindsWorkToo(String options) throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&width=60&height=60" + options)) {
            ScannedPage page = bench.page(new PaperScanRequest(200, true, false));

            assertThat(page.width()).isGreaterThan(400);
        }
    }

    private static int grey(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    private static int darkerThan(int level, BufferedImage picture) {
        int count = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                count += grey(picture, x, y) < level ? 1 : 0;
            }
        }
        return count;
    }
}
