package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;

/**
 * The same as {@link RecoveryFigures} with the real scanimage and SANE's backend for tests. Its scanners have no node
 * to be watched, so a scan finds that it is gone; it comes back by itself.
 */
final class ScannerRecovery {

    private static final int RUNS = 12;
    private static final double PROMISED_MILLISECONDS = 2000;
    private static final int LONGEST_ABSENCE_MILLIS = 3000;

    private ScannerRecovery() {}

    static Figure measure(Path directory) throws Exception {
        Path config = Files.createTempDirectory(directory, "sane-");
        Files.writeString(config.resolve("dll.conf"), "test\n");
        plugIn(config, 2);
        Samples samples = new Samples();
        Random absence = new Random(7);
        String uri = "sane:test:1?config=" + config + "&width=40&height=40&option.test-picture=Grid";
        try (Watched<PaperScanner> scanner = Watched.open(uri, PaperScanner.class)) {
            scanner.await(Availability.ONLINE);
            for (int run = 0; run < RUNS; run++) {
                plugIn(config, 1);
                if (scan(scanner) instanceof PaperScanOutcome.Scanned) {
                    throw new IOException("A scanner that is unplugged has scanned");
                }
                scanner.await(Availability.NO_DEVICE);
                Thread.sleep(absence.nextInt(LONGEST_ABSENCE_MILLIS));
                plugIn(config, 2);
                long back = System.nanoTime();
                samples.add(scanner.await(Availability.ONLINE) - back);
                if (!(scan(scanner) instanceof PaperScanOutcome.Scanned)) {
                    throw new IOException("A scanner that is back does not scan");
                }
                // Busy and ready again.
                scanner.await(Availability.ONLINE);
            }
        }
        return new Figure(
                "paper scanner back after replug, worst",
                samples.quantile(1),
                "ms",
                PROMISED_MILLISECONDS,
                "median %.0f ms, %s".formatted(samples.quantile(0.5), samples.spread()));
    }

    private static PaperScanOutcome scan(Watched<PaperScanner> scanner) throws Exception {
        return scanner.device().scan(PaperScanRequest.MATERIAL).get(20, TimeUnit.SECONDS);
    }

    /** So many scanners are there, and ours is the second: with none, scanimage of Debian 12 crashes. */
    private static void plugIn(Path config, int number) throws IOException {
        Path next = Files.writeString(
                config.resolve("next"),
                "number_of_devices " + number + "\ngeometry_max 300.0\nresolution_min 50.0\nresolution_max 600.0\n");
        // At once: the driver may be reading it.
        Files.move(next, config.resolve("test.conf"), StandardCopyOption.ATOMIC_MOVE);
    }
}
