package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Slip;
import org.banshi.device.Subscription;
import org.banshi.device.transport.WorkerTiming;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.TcpWire;

/** A simulated printer and our driver on the same line. */
final class PrinterBench implements AutoCloseable {

    /** Longer than any stall of the machine that runs the tests. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A pulled cable is noticed and tried again at once: only how long a cycle takes changes by it. */
    private static final WorkerTiming BRISK =
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(10));

    private static final Duration SOON = Duration.ofMillis(500);

    /** Asks oftener than in production; what is waited for is given all the time that a busy machine may need. */
    static final PrinterTiming QUICK = timing(PATIENCE, PATIENCE, PATIENCE);

    /** For printers that fall silent: it is noticed after a good second. */
    static final PrinterTiming SOON_SILENT = timing(SOON, PATIENCE, PATIENCE);

    /** For printers that do not confirm, or not all: the receipt is given up after two seconds. */
    static final PrinterTiming SOON_UNCONFIRMED = timing(PATIENCE, SOON.multipliedBy(4), PATIENCE);

    /** For printers that are in the middle of something and do not answer the greeting: they are pushed. */
    static final PrinterTiming SOON_PUSHED = timing(PATIENCE, PATIENCE, SOON);

    /** For printers that never answer GS r. */
    static final PrinterTiming SOON_UNANSWERED = timing(PATIENCE, SOON.multipliedBy(2), SOON);

    final EscPosPrinterSimulator simulator;
    final EscPosPrinter printer;

    private PrinterBench(EscPosPrinterSimulator simulator, String uri, PrinterTiming timing) throws Exception {
        this.simulator = simulator;
        this.printer = EscPosPrinter.open(PrinterSetup.of(DeviceUri.parse(uri), timing));
    }

    /** For the conformance kit, which lets printers fall silent and waits until they are found again. */
    static final PrinterTiming CONFORMANCE = timing(PrinterTiming.NORMAL.answerWithin(), PATIENCE, PATIENCE);

    /** The pauses between questions are short in all of them. */
    private static PrinterTiming timing(Duration answer, Duration completion, Duration greeting) {
        return new PrinterTiming(
                BRISK,
                Duration.ofMillis(300),
                Duration.ofMillis(50),
                answer,
                completion,
                completion,
                greeting,
                greeting,
                greeting.multipliedBy(4),
                greeting.compareTo(PrinterTiming.NORMAL.syncQuiet()) < 0 ? greeting : PrinterTiming.NORMAL.syncQuiet(),
                Duration.ofMillis(200));
    }

    /** A job that breaks off ends at once, as with {@code wait=0}. */
    static PrinterBench onTcp() throws Exception {
        return onTcp("?wait=0");
    }

    static PrinterBench onTcp(String options) throws Exception {
        return onTcp(PrinterModel.MM_80, options);
    }

    static PrinterBench onTcp(PrinterModel model, String options) throws Exception {
        return onTcp(model, options, QUICK);
    }

    static PrinterBench onTcp(PrinterModel model, String options, PrinterTiming timing) throws Exception {
        TcpWire wire = TcpWire.listen(0, LineSpeed.UNLIMITED);
        return on(EscPosPrinterSimulator.on(model, wire), "escpos:tcp://127.0.0.1:" + wire.port() + options, timing);
    }

    static PrinterBench on(EscPosPrinterSimulator simulator, String uri) throws Exception {
        return on(simulator, uri, QUICK);
    }

    static PrinterBench on(EscPosPrinterSimulator simulator, String uri, PrinterTiming timing) throws Exception {
        return new PrinterBench(simulator, uri, timing);
    }

    PrinterBench ready() throws Exception {
        await(status -> status.availability() == DeviceStatus.Availability.ONLINE);
        return this;
    }

    PrintOutcome print(Slip slip) throws Exception {
        return outcome(printer.print(slip));
    }

    /**
     * Prints until it is called printed: with {@link #SOON_SILENT}, a printer may be taken for silent once more because
     * the machine stalled.
     */
    void printAtLast(Slip slip) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        PrintOutcome last = print(slip);
        while (!(last instanceof PrintOutcome.Printed)) {
            assertThat(System.nanoTime())
                    .as("printed at last, and not %s", last)
                    .isLessThan(until);
            ready();
            last = print(slip);
        }
    }

    static PrintOutcome outcome(CompletableFuture<PrintOutcome> job) throws Exception {
        return job.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    static DeviceError.Code notPrinted(PrintOutcome outcome) {
        assertThat(outcome).isInstanceOf(PrintOutcome.NotPrinted.class);
        return ((PrintOutcome.NotPrinted) outcome).error().code();
    }

    static DeviceError.Code notKnown(PrintOutcome outcome) {
        assertThat(outcome).isInstanceOf(PrintOutcome.NotKnown.class);
        return ((PrintOutcome.NotKnown) outcome).error().code();
    }

    DeviceStatus await(Predicate<DeviceStatus> wanted) throws Exception {
        CompletableFuture<DeviceStatus> seen = new CompletableFuture<>();
        List<DeviceStatus> all = new ArrayList<>();
        try (Subscription ignored = printer.onStatus(status -> {
            all.add(status);
            if (wanted.test(status)) {
                seen.complete(status);
            }
        })) {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (java.util.concurrent.TimeoutException never) {
            throw new AssertionError("The wanted status did not come, but " + all, never);
        }
    }

    /** Waits until what hangs out of the slot is as wanted. */
    void awaitPaper(Predicate<PrintedPaper> wanted) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(simulator.uncut())) {
            if (System.nanoTime() > until) {
                throw new AssertionError(
                        "The paper never came to it: " + simulator.uncut().lines());
            }
            Thread.sleep(5);
        }
    }

    /** What stands on the pieces cut off so far; white ones, with which the driver clears the slot, do not count. */
    List<String> slips() {
        return simulator.papers().stream()
                .filter(paper -> !paper.lines().isEmpty())
                .map(PrintedPaper::text)
                .toList();
    }

    @Override
    public void close() {
        printer.close();
        simulator.close();
    }
}
