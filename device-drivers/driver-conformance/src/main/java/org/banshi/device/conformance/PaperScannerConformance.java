package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanner;
import org.banshi.device.ScannedPage;
import org.junit.jupiter.api.Test;

/** What a driver of a paper scanner must do. */
public abstract class PaperScannerConformance extends DeviceConformance<PaperScanner, PaperScannerUnderTest>
        implements CommandRules<PaperScanner, PaperScannerUnderTest, PaperScanOutcome> {

    @Test
    void aPageIsAJpegOfTheSizeAndResolutionItNames() throws Exception {
        PaperScannerUnderTest fixture = stand().plugIn();
        OpenDevice<PaperScanner> open = stand().open(fixture).awaitOnline();
        PaperScanOutcome outcome =
                command(open.device(), fixture).get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(outcome).isInstanceOf(PaperScanOutcome.Scanned.class);
        ScannedPage page = ((PaperScanOutcome.Scanned) outcome).page();
        assertThat(page.jpeg()).startsWith(0xFF, 0xD8, 0xFF).hasSizeLessThan(ScannedPage.MAXIMUM_BYTES);
        assertThat(page.width()).isPositive();
        assertThat(page.height()).isPositive();
        assertThat(page.dotsPerInch()).isGreaterThanOrEqualTo(fixture.request().dotsPerInch());
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
}
