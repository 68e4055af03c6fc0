package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceError;
import org.banshi.device.ScanEvent;
import org.banshi.device.Subscription;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a driver of a code scanner must do. */
public abstract class CodeScannerConformance extends DeviceConformance<CodeScanner, CodeScannerUnderTest>
        implements WatchRules<CodeScanner, CodeScannerUnderTest, ScanEvent> {

    private static final String CODE = "CONFORMANCE-0123456789-KIT";

    /** A resident whose code was not taken shows it again after about so long. */
    private static final Duration SHOWN_AGAIN = Duration.ofSeconds(1);

    @Test
    void eachCodeIsToldAsItIsAndInOrder() throws Exception {
        CodeScannerUnderTest fixture = stand().plugIn();
        OpenDevice<CodeScanner> open = stand().open(fixture).awaitOnline();
        Heard<ScanEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            for (int number = 0; number < 5; number++) {
                fixture.show(CODE + number);
                assertThat(text(heard.await("code " + number, this::isSuccess))).isEqualTo(CODE + number);
                fixture.takeAway();
            }
        }
    }

    @Test
    void theContentIsInNoText() throws Exception {
        CodeScannerUnderTest fixture = stand().plugIn();
        OpenDevice<CodeScanner> open = stand().open(fixture).awaitOnline();
        Heard<ScanEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            fixture.show(CODE);
            ScanEvent event = heard.await("the code", this::isSuccess);
            assertThat(event.toString()).doesNotContain(CODE);
            fixture.takeAway();
        }
    }

    @Test
    void moreThanAnyCodeHoldsIsRefusedAndTheNextCodeRead() throws Exception {
        CodeScannerUnderTest fixture = stand().plugIn();
        OpenDevice<CodeScanner> open = stand().open(fixture).awaitOnline();
        Heard<ScanEvent> heard = new Heard<>();
        try (Subscription claim = open.device().watch(heard)) {
            Assumptions.assumeTrue(fixture.showTooMuch(), "this device cannot deliver too much");
            heard.await("that it is refused", event -> event instanceof ScanEvent.Refused);
            // While the rest of it is still coming, a code is lost in it: a person shows it again.
            long[] shown = {System.nanoTime() - SHOWN_AGAIN.toNanos()};
            Patience.until("the next code", () -> {
                if (System.nanoTime() - shown[0] >= SHOWN_AGAIN.toNanos()) {
                    shown[0] = System.nanoTime();
                    fixture.show(CODE);
                }
                return heard.all().stream().anyMatch(this::isSuccess);
            });
            fixture.takeAway();
            heard.check(this::errorOf, fixture.personalData());
        }
    }

    @Override
    public final Subscription watch(CodeScanner device, Consumer<ScanEvent> listener) {
        return device.watch(listener);
    }

    @Override
    public final void happen(CodeScannerUnderTest fixture) throws Exception {
        fixture.show(CODE);
    }

    @Override
    public final void takeAway(CodeScannerUnderTest fixture) throws Exception {
        fixture.takeAway();
    }

    /** What a disturbed line has left may be told before; only the code itself counts. */
    @Override
    public final boolean isSuccess(ScanEvent event) {
        return event instanceof ScanEvent.Scanned && text(event).startsWith(CODE);
    }

    @Override
    public final Optional<DeviceError> errorOf(ScanEvent event) {
        return event instanceof ScanEvent.Refused(DeviceError error) ? Optional.of(error) : Optional.empty();
    }

    private static String text(ScanEvent event) {
        return event instanceof ScanEvent.Scanned(var code)
                ? new String(code.payload(), StandardCharsets.ISO_8859_1)
                : "";
    }
}
