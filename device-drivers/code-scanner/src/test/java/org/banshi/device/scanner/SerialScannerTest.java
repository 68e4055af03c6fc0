package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.banshi.device.CodeScanner;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.ScanEvent;
import org.banshi.device.Subscription;
import org.banshi.simulator.scanner.ScannerProfile;
import org.banshi.simulator.scanner.ScannerSimulator;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The driver and the simulated scanner, over a real pseudo-terminal with bytes at 115,200 baud. */
@Timeout(60)
class SerialScannerTest {

    private final BlockingQueue<ScanEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
    private ScannerSimulator simulator;
    private CodeScanner scanner;

    private void open(ScannerProfile profile, String moreOptions) throws Exception {
        simulator = ScannerSimulator.onPty(profile, LineSpeed.BAUD_115200);
        scanner = (CodeScanner) DeviceDrivers.installed(getClass().getClassLoader())
                .open(DeviceUri.parse(
                        "scanner:serial:" + simulator.address() + "?profile=" + profile.name() + moreOptions));
        scanner.onStatus(statuses::add);
        awaitStatus(Availability.ONLINE);
    }

    @AfterEach
    void close() {
        if (scanner != null) {
            scanner.close();
            simulator.close();
        }
    }

    @ParameterizedTest
    @EnumSource(ScannerProfile.class)
    void readsCodeAfterCodeWhileWatchedAndIsOffAfterwards(ScannerProfile profile) throws Exception {
        open(profile, "");
        try (Subscription watch = scanner.watch(events::add)) {
            simulator.show("https://example.invalid/一");
            assertThat(payload()).isEqualTo("https://example.invalid/一");
            simulator.show("second");
            assertThat(payload()).isEqualTo("second");
            await(() -> simulator.triggered() || !profile.needsTrigger());
        }
        await(() -> !simulator.triggered());
    }

    @Test
    void whatIsScannedWhileNobodyWatchesIsDropped() throws Exception {
        open(ScannerProfile.PLAIN, "");
        simulator.show("nobody wants this one");
        assertThat(events.poll(500, TimeUnit.MILLISECONDS)).isNull();
        scanner.watch(events::add);
        simulator.show("this one");
        assertThat(payload()).isEqualTo("this one");
    }

    @Test
    void tellsTheSymbology() throws Exception {
        open(ScannerProfile.PLAIN, "&aim=true");
        simulator.aimPrefix(true);
        scanner.watch(events::add);
        simulator.show("x");
        assertThat(((ScanEvent.Scanned) next()).code().symbology()).contains("]Q1");
    }

    @Test
    void aCodeOfFiveThousandCharactersIsRefusedAndTheNextOneRead() throws Exception {
        open(ScannerProfile.PLAIN, "");
        scanner.watch(events::add);
        simulator.showLongCode(5000);
        assertThat(((ScanEvent.Refused) next()).error().code()).isEqualTo(Code.DATA_TOO_LONG);
        await(() -> {
            simulator.show("next");
            ScanEvent event = pollQuietly();
            return event instanceof ScanEvent.Scanned(var code) && code.payload().length == 4;
        });
    }

    @Test
    void piecesOfACodeAreOneCode() throws Exception {
        open(ScannerProfile.PLAIN, "");
        scanner.watch(events::add);
        simulator.sendInPieces("one code in pieces".getBytes(StandardCharsets.UTF_8), 4, Duration.ofMillis(60));
        assertThat(payload()).isEqualTo("one code in pieces");
    }

    @Test
    void bytesAreHandedOverAsTheyAre() throws Exception {
        open(ScannerProfile.PLAIN, "&terminator=none&aim=false");
        simulator.suffix(new byte[0]);
        scanner.watch(events::add);
        byte[] binary = {0, 13, 10, (byte) 0xFF, 27, ']', 9, 13};
        simulator.show(binary);
        assertThat(((ScanEvent.Scanned) next()).code().payload()).isEqualTo(binary);
    }

    @Test
    void unpluggedAndPluggedInAgainItWorksWithinTwoSeconds() throws Exception {
        open(ScannerProfile.NEWLAND, "");
        scanner.watch(events::add);
        simulator.unplug();
        awaitStatus(Availability.NO_DEVICE);
        simulator.replug();
        long start = System.nanoTime();
        simulator.show("after");
        assertThat(payload()).isEqualTo("after");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(scanner.status().availability()).isEqualTo(Availability.ONLINE);
    }

    @Test
    void aScannerThatDoesNotAnswerItsProbeIsNoDevice() throws Exception {
        simulator = ScannerSimulator.onPty();
        scanner = (CodeScanner) DeviceDrivers.installed(getClass().getClassLoader())
                .open(DeviceUri.parse("scanner:serial:" + simulator.address() + "?profile=newland"));
        scanner.onStatus(statuses::add);
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().code())
                .isEqualTo(Code.NO_ANSWER);
    }

    @Test
    void closeLeavesNoThread() throws Exception {
        open(ScannerProfile.PLAIN, "");
        scanner.watch(events::add);
        long start = System.nanoTime();
        scanner.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("device scanner"));
    }

    @Test
    void anOptionThatNobodyKnowsIsRefused() {
        assertThatThrownBy(
                        () -> new ScannerDriver().open(DeviceUri.parse("scanner:serial:/dev/ttyACM0?profil=newland")))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("profile");
    }

    private String payload() throws InterruptedException {
        return new String(((ScanEvent.Scanned) next()).code().payload(), StandardCharsets.UTF_8);
    }

    private ScanEvent next() throws InterruptedException {
        ScanEvent event = events.poll(10, TimeUnit.SECONDS);
        assertThat(event).as("no event came; status is %s", scanner.status()).isNotNull();
        return event;
    }

    private ScanEvent pollQuietly() {
        try {
            return events.poll(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private DeviceStatus awaitStatus(Availability wanted) throws InterruptedException {
        DeviceStatus status;
        do {
            status = statuses.poll(10, TimeUnit.SECONDS);
            assertThat(status).as("%s did not come", wanted).isNotNull();
        } while (status.availability() != wanted);
        return status;
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not happen in time").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
