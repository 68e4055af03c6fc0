package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.banshi.device.DeviceError;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.banshi.device.ScannedPage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a driver of a paper scanner must do. */
public abstract class PaperScannerConformance extends DeviceConformance<PaperScanner, PaperScannerUnderTest>
        implements CommandRules<PaperScanner, PaperScannerUnderTest, PaperScanOutcome> {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPageIsAJpegOfTheSizeResolutionAndColourThatItWasAskedFor(boolean colour) throws Exception {
        PaperScannerUnderTest fixture = stand().plugIn();
        OpenDevice<PaperScanner> open = stand().open(fixture).awaitOnline();
        PaperScanRequest wanted = fixture.request();
        PaperScanRequest request =
                new PaperScanRequest(wanted.dotsPerInch(), colour, wanted.crop(), wanted.watermark());
        PaperScanOutcome outcome = end(open.device().scan(request));
        assertThat(outcome).isInstanceOf(PaperScanOutcome.Scanned.class);
        ScannedPage page = ((PaperScanOutcome.Scanned) outcome).page();
        assertThat(page.jpeg()).startsWith(0xFF, 0xD8, 0xFF).hasSizeLessThan(ScannedPage.MAXIMUM_BYTES);
        assertThat(page.dotsPerInch()).isGreaterThanOrEqualTo(request.dotsPerInch());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.jpeg()));
        assertThat(picture.getWidth()).isEqualTo(page.width());
        assertThat(picture.getHeight()).isEqualTo(page.height());
        assertThat(picture.getColorModel().getNumComponents())
                .as("channels of a page in %s", colour ? "colour" : "grey")
                .isEqualTo(colour ? 3 : 1);
    }

    @ParameterizedTest
    @EnumSource(Hostility.class)
    void aScanOnAHostileScannerEndsWithASentenceOrAPage(Hostility hostility) throws Exception {
        PaperScannerUnderTest bad = stand().plugIn();
        Assumptions.assumeTrue(bad.hostilities().contains(hostility), "this device cannot express it");
        PaperScannerUnderTest good = stand().plugIn();
        OpenDevice<PaperScanner> neighbour = stand().open(good).awaitOnline();
        OpenDevice<PaperScanner> open = stand().open(bad).awaitOnline();
        bad.beHostile(hostility);
        CompletableFuture<PaperScanOutcome> scan = command(open.device(), bad);
        work(neighbour.device(), good);
        PaperScanOutcome outcome = end(scan);
        errorOf(outcome).ifPresent(error -> Sentences.check(error, bad.personalData()));
        assertThat(isDone(outcome))
                .as("a page came of a scanner that is %s", hostility)
                .isEqualTo(hostility == Hostility.SLOW);
        bad.behave();
        workAtLast(open, bad);
    }

    @Override
    public final CompletableFuture<PaperScanOutcome> command(PaperScanner device, PaperScannerUnderTest fixture) {
        return device.scan(fixture.request());
    }

    @Override
    public final boolean isDone(PaperScanOutcome outcome) {
        return outcome instanceof PaperScanOutcome.Scanned;
    }

    @Override
    public final Optional<DeviceError> errorOf(PaperScanOutcome outcome) {
        return outcome instanceof PaperScanOutcome.NotScanned(DeviceError error)
                ? Optional.of(error)
                : Optional.empty();
    }

    private static PaperScanOutcome end(CompletableFuture<PaperScanOutcome> scan) throws Exception {
        return scan.get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }
}
