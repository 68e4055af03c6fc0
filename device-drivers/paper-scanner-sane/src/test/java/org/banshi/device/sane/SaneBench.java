package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.ScannedPage;
import org.banshi.device.Subscription;
import org.banshi.device.sane.picture.Raster;
import org.banshi.device.transport.WorkerTiming;

/** Real SANE with its backends for tests, configured in a folder of its own, and our driver. */
final class SaneBench implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As in production, but the waits for a dead scanner are short. */
    static final SaneTiming QUICK = new SaneTiming(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofMillis(500),
            Duration.ofMillis(200),
            new WorkerTiming(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(50)));

    final SaneScanner scanner;

    private SaneBench(SaneScanner scanner) {
        this.scanner = scanner;
    }

    /** A folder of configuration with just these backends. */
    static Path config(Path folder, String... backends) throws IOException {
        Path config = Files.createDirectories(folder.resolve("sane.d"));
        enable(config, backends);
        testScanners(config, 1);
        return config;
    }

    /** So many scanners of the backend {@code test}, with a glass for A4. */
    static void testScanners(Path config, int number) throws IOException {
        String text = """
                number_of_devices %d
                geometry_max 300.0
                resolution_min 50.0
                resolution_max 600.0
                """;
        Path next = Files.writeString(config.resolve("next"), text.formatted(number));
        // At once: the driver may be reading it.
        Files.move(next, config.resolve("test.conf"), StandardCopyOption.ATOMIC_MOVE);
    }

    static void enable(Path config, String... backends) throws IOException {
        Files.writeString(config.resolve("dll.conf"), String.join("\n", backends) + "\n");
    }

    /** @param rest of the URI after {@code config=…} */
    static SaneBench on(String device, Path config, String rest) throws Exception {
        return on(device, config, rest, QUICK);
    }

    static SaneBench on(String device, Path config, String rest, SaneTiming timing) throws Exception {
        DeviceUri uri = DeviceUri.parse("sane:" + device + "?config=" + config + rest);
        return new SaneBench(SaneScanner.open(SaneSetup.of(uri), Scanimage.PROGRAM, timing));
    }

    static SaneBench withProgram(String program) throws Exception {
        return new SaneBench(SaneScanner.open(SaneSetup.of(DeviceUri.parse("sane:test:0")), program, QUICK));
    }

    PaperScanOutcome scan(PaperScanRequest request) throws Exception {
        return outcome(scanner.scan(request));
    }

    ScannedPage page(PaperScanRequest request) throws Exception {
        PaperScanOutcome outcome = scan(request);
        assertThat(outcome).isInstanceOf(PaperScanOutcome.Scanned.class);
        return ((PaperScanOutcome.Scanned) outcome).page();
    }

    static PaperScanOutcome outcome(CompletableFuture<PaperScanOutcome> job) throws Exception {
        return job.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    static DeviceError notScanned(PaperScanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PaperScanOutcome.NotScanned.class);
        return ((PaperScanOutcome.NotScanned) outcome).error();
    }

    DeviceStatus await(Predicate<DeviceStatus> wanted) throws Exception {
        CompletableFuture<DeviceStatus> seen = new CompletableFuture<>();
        try (Subscription ignored = scanner.onStatus(status -> {
            if (wanted.test(status)) {
                seen.complete(status);
            }
        })) {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    SaneBench ready() throws Exception {
        await(status -> status.availability() == DeviceStatus.Availability.ONLINE);
        return this;
    }

    /** The scanimage that this test's scan runs in: the child of ours that knows the folder of configuration. */
    static ProcessHandle process(Path config) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            for (ProcessHandle child : ProcessHandle.current().children().toList()) {
                if (knows(child, config) && scans(child)) {
                    return child;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no scanimage was started in time");
    }

    private static boolean knows(ProcessHandle child, Path config) {
        return text(child, "environ").contains("SANE_CONFIG_DIR=" + config);
    }

    private static boolean scans(ProcessHandle child) {
        return text(child, "cmdline").contains("--progress");
    }

    private static String text(ProcessHandle child, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(child.pid()), file), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    static void awaitEnd(ProcessHandle process) throws Exception {
        process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    static Path writePnm(Path file, Raster picture) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            String kind = picture.channels() == 1 ? "P5" : "P6";
            out.write((kind + "\n" + picture.width() + " " + picture.height() + "\n255\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(picture.samples());
        }
        return file;
    }

    @Override
    public void close() {
        scanner.close();
    }
}
