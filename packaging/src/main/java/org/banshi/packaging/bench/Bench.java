package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.banshi.packaging.terminal.Programs;
import org.banshi.packaging.terminal.WholeTerminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./banshi bench}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures what we promise: outbox, delivery, journey, idle, devices, fuzz, or all but fuzz.")
public final class Bench implements Callable<Integer> {

    /** Which figures. */
    enum Part {
        all,
        outbox,
        delivery,
        journey,
        idle,
        devices,
        fuzz
    }

    @Parameters(arity = "0..1", defaultValue = "all", description = "${COMPLETION-CANDIDATES}")
    private Part part = Part.all;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Working folder (default: target/bench of the checkout).")
    private Path out = Programs.checkout().resolve("target").resolve("bench");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "fuzz: how long for each codec (default: ${DEFAULT-VALUE}).")
    private int seconds;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path directory = out.toAbsolutePath().normalize();
        Files.createDirectories(directory);
        List<Figure> figures = new ArrayList<>();
        if (wants(Part.outbox)) {
            figures.addAll(OutboxFigures.measure(directory));
        }
        if (wants(Part.devices)) {
            figures.addAll(DeviceFigures.measure(directory));
        }
        if (part == Part.fuzz) {
            // Not among all: what it finds is not a matter of speed, and it takes as long as it is given.
            figures.addAll(FuzzFigures.measure(directory, seconds));
        }
        if (wants(Part.delivery) || wants(Part.journey) || wants(Part.idle)) {
            figures.addAll(wholeTerminal(directory));
        }
        figures.forEach(figure -> System.out.println(figure.line()));
        return figures.stream().allMatch(Figure::holds) ? 0 : 1;
    }

    private List<Figure> wholeTerminal(Path directory) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        Path fresh = Files.createTempDirectory(directory, "terminal-");
        try (WholeTerminal terminal = new WholeTerminal(fresh)) {
            terminal.backend().start();
            if (wants(Part.delivery)) {
                figures.add(DeliveryFigures.measure(terminal.backend(), fresh));
            }
            if (wants(Part.journey) || wants(Part.idle)) {
                terminal.startKiosk(List.of());
            }
            if (wants(Part.journey)) {
                figures.add(CardToPage.measure(terminal));
            }
            if (wants(Part.idle)) {
                figures.addAll(IdleFigures.measure(terminal));
            }
        }
        return figures;
    }

    private boolean wants(Part wanted) {
        return part == Part.all || part == wanted;
    }
}
