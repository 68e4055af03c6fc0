package org.banshi.packaging.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.Slip;
import org.banshi.packaging.terminal.Wait;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;

/**
 * A receipt of 40 lines on a serial line: when its first byte arrives, and how long it takes until it is confirmed,
 * beside the same bytes written to the same line by nobody's driver.
 */
final class PrinterFigures {

    private static final int RUNS = 7;
    private static final int LINES = 40;

    /** Fine enough for milliseconds, and no busy loop. */
    private static final long LOOK_NANOS = 200_000;

    private static final double PROMISED_FIRST_BYTE_MILLIS = 30;
    private static final double PROMISED_PER_CENT = 110;

    private PrinterFigures() {}

    static List<Figure> measure() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure(new LineSpeed(115_200)));
        figures.addAll(measure(new LineSpeed(19_200)));
        return figures;
    }

    private static List<Figure> measure(LineSpeed speed) throws IOException, InterruptedException {
        StampedWire wire = new StampedWire(PtyWire.open(speed), speed);
        double[] firstBytes = new double[RUNS];
        double[] jobs = new double[RUNS];
        double[] floors = new double[RUNS];
        try (EscPosPrinterSimulator simulator = EscPosPrinterSimulator.on(PrinterModel.MM_80, wire)) {
            String uri = "escpos:serial:" + simulator.address() + "?baud=" + speed.baud();
            try (ReceiptPrinter printer =
                    (ReceiptPrinter) DeviceDrivers.installed(PrinterFigures.class.getClassLoader())
                            .open(DeviceUri.parse(uri))) {
                for (int run = 0; run < RUNS; run++) {
                    Wait.untilTrue(
                            "the printer double to be ready",
                            Duration.ofSeconds(30),
                            () -> printer.status().availability() == Availability.ONLINE);
                    long start = wire.restart();
                    print(printer);
                    jobs[run] = millisSince(start);
                    firstBytes[run] = wire.firstByteMillis();
                }
            } catch (DeviceUriException wrong) {
                throw new IllegalStateException(wrong);
            }
            byte[] bytes = simulator.papers().getLast().raw();
            for (int run = 0; run < RUNS; run++) {
                floors[run] = floor(simulator.address(), bytes);
            }
            double floor = median(floors);
            String size = bytes.length + " bytes at " + speed.baud() + " baud, median of " + RUNS;
            return List.of(
                    new Figure(
                            "receipt, first byte at " + speed.baud() + " baud",
                            median(firstBytes),
                            "ms",
                            PROMISED_FIRST_BYTE_MILLIS,
                            "most " + Math.round(Arrays.stream(firstBytes).max().orElseThrow()) + " ms"),
                    new Figure(
                            "receipt of 40 lines at " + speed.baud() + " baud",
                            100 * median(jobs) / floor,
                            "% of raw",
                            PROMISED_PER_CENT,
                            "%.0f ms, raw %.0f ms, wire %.0f ms; %s"
                                    .formatted(median(jobs), floor, speed.nanos(bytes.length) / 1e6, size)));
        }
    }

    private static void print(ReceiptPrinter printer) throws IOException, InterruptedException {
        try {
            PrintOutcome outcome = printer.print(receipt()).get(30, TimeUnit.SECONDS);
            if (!(outcome instanceof PrintOutcome.Printed)) {
                throw new IOException("The printer double did not print: " + outcome);
            }
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("The printer double did not print", failed);
        }
    }

    /** The same bytes and the question for the end, by a plain write; until the answer is there. */
    private static double floor(String terminal, byte[] bytes) throws IOException {
        byte[] question = {0x1D, 0x72, 0x01};
        try (RandomAccessFile line = new RandomAccessFile(terminal, "rw")) {
            // The slip itself switched the automatic status on: off with it, so that one byte comes.
            line.write(new byte[] {0x1D, 0x61, 0});
            line.write(question);
            while ((answer(line) & 0x90) != 0) {
                // what an earlier slip has left on the line
            }
            long start = System.nanoTime();
            line.write(withoutAutomaticStatus(bytes));
            line.write(question);
            answer(line);
            return millisSince(start);
        }
    }

    /** The driver has left the line so that a read does not wait. */
    private static int answer(RandomAccessFile line) throws IOException {
        int answer = line.read();
        for (long end = System.nanoTime() + 30_000_000_000L; answer < 0; answer = line.read()) {
            if (System.nanoTime() > end) {
                throw new IOException("The printer double does not answer a plain GS r");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return answer;
    }

    private static byte[] withoutAutomaticStatus(byte[] bytes) {
        byte[] silent = bytes.clone();
        for (int index = 0; index + 2 < silent.length; index++) {
            if (silent[index] == 0x1D && silent[index + 1] == 0x61) {
                silent[index + 2] = 0;
            } else if (silent[index] == 0x1D && (silent[index + 1] == 0x72 || silent[index + 1] == 0x49)) {
                // The driver's own questions within the slip: as many bytes, and no answer.
                Arrays.fill(silent, index, index + 3, (byte) 0);
            } else if (silent[index] == 0x10 && silent[index + 1] == 0x04) {
                Arrays.fill(silent, index, index + 3, (byte) 0);
            }
        }
        return silent;
    }

    private static Slip receipt() {
        List<Slip.Element> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            lines.add(new Slip.Pair("城乡居民养老保险 " + line, "130102********1234", false));
        }
        return new Slip(lines);
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
