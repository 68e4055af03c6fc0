package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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
import org.banshi.device.ScannedCode;
import org.banshi.device.Subscription;
import org.banshi.simulator.scanner.ScannerFault;
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

    /** Much longer than anything takes, also on a machine that stalls. */
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<ScanEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
    private ScannerSimulator simulator;
    private CodeScanner scanner;

    private void open(ScannerProfile profile, String moreOptions) throws Exception {
        simulator = ScannerSimulator.onPty(profile, LineSpeed.BAUD_115200);
        scanner = ScannerDriver.open(
                DeviceUri.parse("scanner:serial:" + simulator.address() + "?profile=" + profile.name() + moreOptions),
                ScannerTimings.PATIENT);
        scanner.onStatus(statuses::add);
        awaitStatus(Availability.ONLINE);
    }

    private void openQuick(ScannerProfile profile) throws Exception {
        simulator = ScannerSimulator.onPty(profile, LineSpeed.BAUD_115200);
        scanner = ScannerDriver.open(
                DeviceUri.parse("scanner:serial:" + simulator.address() + "?profile=" + profile.name()),
                ScannerTimings.QUICK);
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
        // The pause is far from what ends a code; a machine that stalls there makes two of it, so more than one try.
        await(() -> {
            simulator.sendInPieces("one code in pieces".getBytes(StandardCharsets.UTF_8), 10, Duration.ofMillis(60));
            return pollQuietly() instanceof ScanEvent.Scanned(var code)
                    && new String(code.payload(), StandardCharsets.UTF_8).equals("one code in pieces");
        });
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
    void unpluggedAndPluggedInAgainItWorks() throws Exception {
        open(ScannerProfile.NEWLAND, "");
        scanner.watch(events::add);
        simulator.unplug();
        awaitStatus(Availability.NO_DEVICE);
        simulator.replug();
        simulator.show("after");
        assertThat(payload()).isEqualTo("after");
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
    void aTriggerThatEndsByItselfIsGivenAgain() throws Exception {
        openQuick(ScannerProfile.HONEYWELL);
        simulator.triggerTimeout(Duration.ofMillis(50));
        scanner.watch(events::add);
        await(() -> simulator.triggers() >= 3);
        simulator.show("late");
        assertThat(payload()).isEqualTo("late");
    }

    @ParameterizedTest
    @EnumSource(
            value = ScannerProfile.class,
            names = {"NEWLAND", "HONEYWELL", "GM65"})
    void aScannerThatHangsIsNoDeviceUntilItAnswersAgain(ScannerProfile profile) throws Exception {
        openQuick(profile);
        simulator.fault(ScannerFault.SILENT, true);
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().code())
                .isEqualTo(Code.NO_ANSWER);
        simulator.fault(ScannerFault.SILENT, false);
        awaitStatus(Availability.ONLINE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ScannerProfile.class,
            names = {"NEWLAND", "HONEYWELL", "GM65"})
    void aScannerWhoseAnswersStopHalfwayIsNoDevice(ScannerProfile profile) throws Exception {
        openQuick(profile);
        simulator.fault(ScannerFault.HALF_ANSWERS, true);
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().code())
                .isEqualTo(Code.NO_ANSWER);
        simulator.fault(ScannerFault.HALF_ANSWERS, false);
        awaitStatus(Availability.ONLINE);
    }

    /** Whatever a clerk has set before each code is the code's own: the terminal must see that it is not what it knows. */
    @Test
    void aPrefixThatNobodyExpectsIsHandedOver() throws Exception {
        open(ScannerProfile.PLAIN, "");
        simulator.prefix(new byte[] {'#', '7'});
        scanner.watch(events::add);
        simulator.show("code");
        assertThat(payload()).isEqualTo("#7code");
    }

    @Test
    void noiseBetweenCodesSpoilsNoneThatComesLater() throws Exception {
        open(ScannerProfile.NT0861, "");
        scanner.watch(events::add);
        simulator.show("first");
        assertThat(payload()).isEqualTo("first");
        simulator.sendNoise(300, 1);
        await(() -> {
            simulator.show("second");
            return pollQuietly() instanceof ScanEvent.Scanned(var code)
                    && new String(code.payload(), StandardCharsets.UTF_8).equals("second");
        });
    }

    @Test
    void aSlowScannerIsWaitedFor() throws Exception {
        open(ScannerProfile.NEWLAND, "");
        simulator.thinking(Duration.ofMillis(300));
        scanner.watch(events::add);
        simulator.show("late");
        assertThat(payload()).isEqualTo("late");
    }

    @Test
    void aGm65ThatHangsWhileItIsWatchedIsNoticedByItsMissingAnswer() throws Exception {
        openQuick(ScannerProfile.GM65);
        scanner.watch(events::add);
        simulator.fault(ScannerFault.SILENT, true);
        awaitStatus(Availability.NO_DEVICE);
        simulator.fault(ScannerFault.SILENT, false);
        awaitStatus(Availability.ONLINE);
        simulator.show("alive");
        assertThat(payload()).isEqualTo("alive");
    }

    @Test
    void aScannerThatRefusesItsTriggerSaysSo() throws Exception {
        openQuick(ScannerProfile.NEWLAND);
        scanner.watch(events::add);
        simulator.fault(ScannerFault.REFUSES, true);
        assertThat(awaitStatus(Availability.OFFLINE).error().orElseThrow().code())
                .isEqualTo(Code.CONFIGURATION);
        simulator.fault(ScannerFault.REFUSES, false);
        awaitStatus(Availability.ONLINE);
    }

    @Test
    void atAWrongSpeedNobodyIsThere() throws Exception {
        openQuick(ScannerProfile.HONEYWELL);
        simulator.fault(ScannerFault.WRONG_BAUD, true);
        assertThat(awaitStatus(Availability.NO_DEVICE).error().orElseThrow().sentence())
                .contains("baud");
    }

    @Test
    void aCodeToldTwiceIsOneCode() throws Exception {
        open(ScannerProfile.PLAIN, "");
        scanner.watch(events::add);
        simulator.fault(ScannerFault.DOUBLE, true);
        simulator.show("once");
        simulator.fault(ScannerFault.DOUBLE, false);
        assertThat(payload()).isEqualTo("once");
        await(() -> {
            simulator.show("another");
            return pollQuietly() instanceof ScanEvent.Scanned(var code) && code.payload().length == "another".length();
        });
        assertThat(events).noneMatch(event -> event.toString().contains("[4 bytes]"));
    }

    @Test
    void withoutItsTerminatorACodeEndsInSilence() throws Exception {
        open(ScannerProfile.GM65, "");
        simulator.fault(ScannerFault.NO_TERMINATOR, true);
        scanner.watch(events::add);
        simulator.show("no end");
        assertThat(payload()).isEqualTo("no end");
    }

    @Test
    void aDamagedPacketIsRefusedAndTheScannerTriggeredAgain() throws Exception {
        open(ScannerProfile.NT0861, "");
        scanner.watch(events::add);
        for (ScannerFault fault : List.of(ScannerFault.WRONG_CHECKSUM, ScannerFault.CHOPPED)) {
            simulator.fault(fault, true);
            simulator.show("a code in a packet");
            assertThat(((ScanEvent.Refused) next()).error().code()).isEqualTo(Code.GARBLED);
            simulator.fault(fault, false);
        }
        byte[] binary = {0x02, 0x30, 0, 13, 10, 0, 's', (byte) 0xFF};
        simulator.show(binary);
        ScannedCode code = ((ScanEvent.Scanned) next()).code();
        assertThat(code.payload()).isEqualTo(binary);
        assertThat(code.symbology()).contains("]Q1");
    }

    @Test
    void aFloodHarmsOnlyThisScanner() throws Exception {
        open(ScannerProfile.PLAIN, "");
        scanner.watch(events::add);
        simulator.flood(true);
        ScanEvent event = next();
        while (!(event instanceof ScanEvent.Refused)) {
            // Where the machine stalled, the line was quiet long enough for a code to end.
            event = next();
        }
        assertThat(((ScanEvent.Refused) event).error().code()).isEqualTo(Code.DATA_TOO_LONG);
        simulator.flood(false);
        await(() -> {
            simulator.show("dry");
            return pollQuietly() instanceof ScanEvent.Scanned(var code) && code.payload().length == 3;
        });
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
        ScanEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
            status = statuses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(status).as("%s did not come", wanted).isNotNull();
        } while (status.availability() != wanted);
        return status;
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not happen in time").isLessThan(deadline);
            LockSupport.parkNanos(5_000_000);
        }
    }
}
