package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banshi.packaging.terminal.Program;
import org.banshi.packaging.terminal.Programs;
import org.banshi.packaging.terminal.Wait;

/** What is promised of the devices: cost while idle, time to a card and to a receipt, time to come back. */
final class DeviceFigures {

    private static final Duration SETTLE = Duration.ofSeconds(10);
    /** The paper scanner is looked for every 30 s: twice in it. */
    private static final Duration WINDOW = Duration.ofSeconds(60);

    /** For the whole set, and beyond what a virtual machine costs that does nothing. */
    private static final double PROMISED_PER_CENT = 2;

    private DeviceFigures() {}

    /** What is left out because a program of the system is not here is told with the first figure. */
    static List<Figure> measure(Path directory) throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(idle(directory));
        figures.add(CardToRecord.measure());
        figures.addAll(PrinterFigures.measure());
        figures.addAll(RecoveryFigures.measure());
        if (WholeSet.scansPaper()) {
            figures.add(ScannerRecovery.measure(directory));
        }
        return figures;
    }

    /** Devices and empty machine side by side, so that both have the same neighbours. */
    private static Figure idle(Path directory) throws IOException, InterruptedException {
        Path logs = Files.createTempDirectory(directory, "devices-");
        Programs programs = Programs.ofThisCheckout(logs);
        try (WholeSet devices = WholeSet.plugIn(logs);
                Program empty = start(programs, "empty", List.of(), Map.of());
                Program open = start(programs, "open", devices.uris(), devices.environment())) {
            ready(empty);
            ready(open);
            Thread.sleep(SETTLE);
            long began = System.nanoTime();
            Duration emptyBefore = empty.processorTime();
            Duration openBefore = open.processorTime();
            Thread.sleep(WINDOW);
            Duration floor = empty.processorTime().minus(emptyBefore);
            Duration used = open.processorTime().minus(openBefore);
            double nanos = System.nanoTime() - began;
            return new Figure(
                    devices.uris().size() + " devices open and watched, idle",
                    100 * used.minus(floor).toNanos() / nanos,
                    "% of a core",
                    PROMISED_PER_CENT,
                    "an empty JVM beside it %.2f %%, %d s%s"
                            .formatted(
                                    100 * floor.toNanos() / nanos,
                                    WINDOW.toSeconds(),
                                    devices.missing().isEmpty()
                                            ? ""
                                            : "; LEFT OUT: " + String.join(", ", devices.missing())));
        }
    }

    private static Program start(Programs programs, String name, List<String> uris, Map<String, String> environment)
            throws IOException {
        // As a terminal runs: the compiler that a virtual machine has by itself is busy for minutes and costs as much
        // as the devices do.
        String options = "@" + programs.home().resolve("kiosk-app").resolve("jvm.options");
        return programs.start(name, "packaging", OpenDevices.class.getName(), List.of(options), uris, environment);
    }

    private static void ready(Program program) throws IOException {
        Wait.untilTrue("the " + program.name() + " program to open its devices", Duration.ofSeconds(60), () -> {
            program.mustRun();
            return Files.readString(program.log()).contains(OpenDevices.READY);
        });
    }
}
