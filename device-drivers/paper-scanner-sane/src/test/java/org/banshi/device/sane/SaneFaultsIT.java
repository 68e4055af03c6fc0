package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that SANE can say and everything that can happen to its process. */
@Timeout(180)
class SaneFaultsIT {

    private static final PaperScanRequest REQUEST = new PaperScanRequest(200, false, false);

    /** 200 ms after each buffer of 32 KiB: such a scan takes a minute. */
    private static final String SLOW = "&width=200&height=290&option.read-delay=yes&option.read-delay-duration=200000";

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void configure() throws Exception {
        config = SaneBench.config(folder, "test");
    }

    @ParameterizedTest
    @CsvSource({
        "CANCELLED, CANCELLED, USER",
        "DEVICE_BUSY, PORT_IN_USE, SOFTWARE",
        "INVAL, CONFIGURATION, SOFTWARE",
        "UNSUPPORTED, CONFIGURATION, SOFTWARE",
        "EOF, GARBLED, SOFTWARE",
        "JAMMED, PAPER_JAMMED, USER",
        "NO_DOCS, PAPER_OUT, USER",
        "COVER_OPEN, COVER_OPEN, USER",
        "IO_ERROR, LOST, HARDWARE",
        "NO_MEM, MODULE_FAILED, SOFTWARE",
        "ACCESS_DENIED, PERMISSION_DENIED, SOFTWARE"
    })
    void eachStatusOfSaneIsASentence(String status, Code code, Origin origin) throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&option.read-return-value=SANE_STATUS_" + status)) {
            DeviceError error = SaneBench.notScanned(bench.scan(REQUEST));

            assertThat(error.code()).isEqualTo(code);
            assertThat(error.origin()).isEqualTo(origin);
            assertThat(error.sentence()).contains("test:0").endsWith(".");
            if (code != Code.GARBLED) {
                assertThat(error.vendorCode()).startsWith("sane_read: ");
            }
            bench.ready();
        }
    }

    @Test
    void anOpenCoverIsSeenInTheStatusForAWhileAndTheNextScanIsTriedAnyway() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&option.read-return-value=SANE_STATUS_COVER_OPEN")) {
            CompletableFuture<PaperScanOutcome> first = bench.scanner.scan(REQUEST);
            DeviceStatus open = bench.await(status -> status.cover() == Cover.OPEN);

            assertThat(open.availability()).isEqualTo(Availability.USER_ERROR);
            assertThat(open.canWork()).isFalse();
            SaneBench.outcome(first);
            assertThat(SaneBench.notScanned(bench.scan(REQUEST)).code()).isEqualTo(Code.COVER_OPEN);
            assertThat(bench.ready().scanner.status().canWork()).isTrue();
        }
    }

    @Test
    void anEmptyFeederIsSaidAndDoesNotKeepFromTheNextScan() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&option.read-return-value=SANE_STATUS_NO_DOCS")) {
            bench.scan(REQUEST);
            DeviceStatus status = bench.await(next -> next.media() == Media.NOT_PRESENT);

            assertThat(status.canWork()).isTrue();
        }
    }

    @Test
    void cancellingStopsTheScannerAndTheNextScanWaitsItsTurn() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, SLOW)) {
            CompletableFuture<PaperScanOutcome> scan = bench.scanner.scan(REQUEST);
            CompletableFuture<PaperScanOutcome> next = bench.scanner.scan(REQUEST);
            ProcessHandle process = SaneBench.process(config);
            scan.cancel(true);

            SaneBench.awaitEnd(process);
            ProcessHandle second = SaneBench.process(config);
            assertThat(second.pid()).isNotEqualTo(process.pid());
            next.cancel(true);
            SaneBench.awaitEnd(second);
            bench.ready();
        }
    }

    @Test
    void closingEndsTheProcessAndSaysSoToAllWhoWait() throws Exception {
        SaneBench bench = SaneBench.on("test:0", config, SLOW);
        CompletableFuture<PaperScanOutcome> scan = bench.scanner.scan(REQUEST);
        CompletableFuture<PaperScanOutcome> next = bench.scanner.scan(REQUEST);
        ProcessHandle process = SaneBench.process(config);
        bench.close();

        SaneBench.awaitEnd(process);
        assertThat(SaneBench.notScanned(SaneBench.outcome(scan)).code()).isEqualTo(Code.CANCELLED);
        assertThat(SaneBench.notScanned(SaneBench.outcome(next)).code()).isEqualTo(Code.CANCELLED);
        assertThat(SaneBench.notScanned(bench.scan(REQUEST)).code()).isEqualTo(Code.CANCELLED);
        bench.close();
    }

    @Test
    void aDriverThatDiesTakesOnlyItsScanWithIt() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, SLOW)) {
            CompletableFuture<PaperScanOutcome> scan = bench.scanner.scan(REQUEST);
            SaneBench.process(config).destroyForcibly();

            DeviceError error = SaneBench.notScanned(SaneBench.outcome(scan));
            assertThat(error.code()).isEqualTo(Code.MODULE_FAILED);
            assertThat(error.sentence()).contains("signal 9");
            bench.ready();
        }
    }

    @Test
    void aDriverThatHangsIsKilledAfterItsSilence() throws Exception {
        SaneTiming impatient = with(Duration.ofMillis(700), Duration.ofSeconds(60));
        try (SaneBench bench = SaneBench.on("test:0", config, SLOW, impatient)) {
            CompletableFuture<PaperScanOutcome> scan = bench.scanner.scan(REQUEST);
            ProcessHandle process = SaneBench.process(config);
            // Stopped, not ended: it holds its pipes open and does not heed SIGTERM.
            assertThat(new ProcessBuilder("kill", "-STOP", Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();

            DeviceError error = SaneBench.notScanned(SaneBench.outcome(scan));
            assertThat(error.code()).isEqualTo(Code.TIMED_OUT);
            assertThat(error.sentence()).contains("silent");
            SaneBench.awaitEnd(process);
        }
    }

    @Test
    void aScanThatNeverEndsIsStopped() throws Exception {
        SaneTiming impatient = with(Duration.ofSeconds(30), Duration.ofSeconds(1));
        try (SaneBench bench = SaneBench.on("test:0", config, SLOW, impatient)) {
            CompletableFuture<PaperScanOutcome> scan = bench.scanner.scan(REQUEST);
            ProcessHandle process = SaneBench.process(config);

            DeviceError error = SaneBench.notScanned(SaneBench.outcome(scan));
            assertThat(error.code()).isEqualTo(Code.TIMED_OUT);
            assertThat(error.sentence()).contains("not ready after 1 s");
            SaneBench.awaitEnd(process);
        }
    }

    @Test
    void aScannerThatVanishesIsAStatusAndIsFoundAgain() throws Exception {
        SaneBench.testScanners(config, 2);
        try (SaneBench bench =
                SaneBench.on("test:1", config, "&width=40&height=40").ready()) {
            SaneBench.testScanners(config, 1);
            DeviceStatus gone = bench.await(status -> status.error()
                    .filter(error -> error.code() == Code.PORT_MISSING)
                    .isPresent());
            assertThat(gone.availability()).isEqualTo(Availability.NO_DEVICE);
            assertThat(SaneBench.notScanned(bench.scan(REQUEST)).code()).isEqualTo(Code.PORT_MISSING);

            SaneBench.testScanners(config, 2);
            bench.ready();
            assertThat(bench.page(REQUEST).width()).isBetween(314, 315);
        }
    }

    @Test
    void aScannerThatIsFoundGoneByAScanIsNotCalledOnlineOnceMore() throws Exception {
        SaneBench.testScanners(config, 2);
        try (SaneBench bench =
                SaneBench.on("test:1", config, "", SaneTiming.NORMAL).ready()) {
            List<Availability> told = new CopyOnWriteArrayList<>();
            bench.scanner.onStatus(status -> told.add(status.availability()));
            SaneBench.testScanners(config, 1);
            assertThat(SaneBench.notScanned(bench.scan(REQUEST)).code()).isEqualTo(Code.PORT_MISSING);

            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            assertThat(told).startsWith(Availability.ONLINE, Availability.BUSY, Availability.NO_DEVICE);
        }
    }

    @Test
    void noScannerAtAllIsSaid() throws Exception {
        SaneBench.enable(config);
        try (SaneBench bench = SaneBench.on("*", config, "")) {
            DeviceError error =
                    bench.await(status -> status.error().isPresent()).error().orElseThrow();

            assertThat(error.code()).isEqualTo(Code.PORT_MISSING);
            assertThat(error.sentence()).contains("scanimage -L");
        }
    }

    @Test
    void anOptionThatTheScannerDoesNotHaveIsNamed() throws Exception {
        try (SaneBench bench = SaneBench.on("test:0", config, "&option.lamp-off=yes")) {
            DeviceError error = SaneBench.notScanned(bench.scan(REQUEST));

            assertThat(error.code()).isEqualTo(Code.CONFIGURATION);
            assertThat(error.sentence()).contains("lamp-off");
        }
    }

    private static SaneTiming with(Duration silence, Duration scan) {
        SaneTiming quick = SaneBench.QUICK;
        return new SaneTiming(
                quick.probe(),
                quick.list(),
                silence,
                scan,
                Duration.ofMillis(300),
                quick.troubleHeld(),
                quick.askEvery(),
                quick.reopening());
    }
}
