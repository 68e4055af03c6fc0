package org.banshi.packaging.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banshi.packaging.terminal.Program;
import org.banshi.packaging.terminal.Programs;

/** Confirm to durable, beside a raw append and fdatasync of the same bytes; JMH, in a process of its own. */
final class OutboxFigures {

    private static final double PROMISED_RATIO = 3;
    private static final String ANSWER = "confirm_to_durable_ratio=";

    private OutboxFigures() {}

    static List<Figure> measure(Path directory) throws IOException, InterruptedException {
        Path logs = Files.createTempDirectory(directory, "outbox-");
        try (Program bench = Programs.ofThisCheckout(logs)
                .start(
                        "outbox-bench",
                        "kiosk-app",
                        "org.banshi.kiosk.outbox.OutboxBench",
                        List.of("-Doutbox.bench.dir=" + logs),
                        List.of())) {
            bench.process().waitFor();
            List<String> said = Files.readAllLines(bench.log());
            double ratio = said.stream()
                    .filter(line -> line.startsWith(ANSWER))
                    .mapToDouble(line -> Double.parseDouble(line.substring(ANSWER.length())))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The outbox benchmark gave no figure; see " + bench.log()));
            String spread = said.stream()
                    .filter(line -> line.startsWith("online="))
                    .findFirst()
                    .orElse("");
            return List.of(
                    new Figure("confirm to durable, over append+fdatasync", ratio, "times", PROMISED_RATIO, spread));
        }
    }
}
