package org.banshi.packaging.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.Slip;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;

/** A receipt of 40 lines on a serial line: when its first byte is there, and when the printer has said that it is out. */
final class ReceiptFigures {

    private static final int WARM_UP = 3;
    private static final int RUNS = 15;
    private static final int LINES = 40;
    private static final double PROMISED_MILLISECONDS = 30;
    private static final double PROMISED_RATIO = 1.1;

    private ReceiptFigures() {}

    static List<Figure> measure() throws Exception {
        Samples first = new Samples();
        List<Double> ratios = new ArrayList<>();
        CountingWire wire = new CountingWire(PtyWire.open(LineSpeed.BAUD_115200));
        try (EscPosPrinterSimulator simulator = EscPosPrinterSimulator.on(wire);
                Watched<ReceiptPrinter> printer =
                        Watched.open("escpos:serial:" + wire.address() + "?baud=115200", ReceiptPrinter.class)) {
            printer.await(Availability.ONLINE);
            for (int run = 0; run < WARM_UP + RUNS; run++) {
                simulator.awaitIdle(java.time.Duration.ofSeconds(5));
                wire.forget();
                long began = System.nanoTime();
                PrintOutcome outcome = printer.device().print(receipt()).get(30, TimeUnit.SECONDS);
                long took = System.nanoTime() - began;
                if (!(outcome instanceof PrintOutcome.Printed)) {
                    throw new IOException("The receipt was not printed: " + outcome);
                }
                if (run >= WARM_UP) {
                    first.add(wire.firstAt() - began);
                    ratios.add((double) took / LineSpeed.BAUD_115200.nanos((int) wire.bytesToDevice()));
                }
            }
        }
        ratios.sort(null);
        return List.of(
                new Figure(
                        "receipt of 40 lines: first byte at the printer, p95",
                        first.quantile(0.95),
                        "ms",
                        PROMISED_MILLISECONDS,
                        first.spread()),
                new Figure(
                        "receipt of 40 lines: job over wire time, median",
                        ratios.get(ratios.size() / 2),
                        "times",
                        PROMISED_RATIO,
                        String.format(
                                Locale.ROOT,
                                "%d runs, best %.2f, worst %.2f",
                                ratios.size(),
                                ratios.getFirst(),
                                ratios.getLast())));
    }

    /** Full lines, as a long receipt has them. */
    private static Slip receipt() {
        List<Slip.Element> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            lines.add(Slip.Text.plain("第" + line + "行 城乡居民养老保险参保登记回执 ABC"));
        }
        return new Slip(lines);
    }
}
