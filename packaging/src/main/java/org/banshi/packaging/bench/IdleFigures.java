package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.banshi.packaging.terminal.WholeTerminal;

/** What the kiosk costs while nobody is there and all its devices are open. */
final class IdleFigures {

    private static final Duration SETTLE = Duration.ofSeconds(10);
    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final double PROMISED_PER_CENT = 3;
    private static final double PROMISED_MEBIBYTES = 350;

    private IdleFigures() {}

    static List<Figure> measure(WholeTerminal terminal) throws IOException, InterruptedException {
        Thread.sleep(SETTLE);
        long began = System.nanoTime();
        Duration before = terminal.kiosk().processorTime();
        Thread.sleep(WINDOW);
        Duration used = terminal.kiosk().processorTime().minus(before);
        double share = 100.0 * used.toNanos() / (System.nanoTime() - began);
        return List.of(
                new Figure(
                        "idle at the invitation, all devices open",
                        share,
                        "% of a core",
                        PROMISED_PER_CENT,
                        WINDOW.toSeconds() + " s"),
                new Figure("resident memory then", residentMebibytes(terminal), "MiB", PROMISED_MEBIBYTES, ""));
    }

    private static double residentMebibytes(WholeTerminal terminal) throws IOException {
        Path status = Path.of("/proc", Long.toString(terminal.kiosk().process().pid()), "status");
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException(status + " has no line VmRSS");
    }
}
