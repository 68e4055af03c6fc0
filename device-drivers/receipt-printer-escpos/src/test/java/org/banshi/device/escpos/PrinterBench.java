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
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.TcpWire;

/** A simulated printer and our driver on the same line. */
final class PrinterBench implements AutoCloseable {

    /** As in production, but the waits for a dead printer are short. */
    static final PrinterTiming QUICK = new PrinterTiming(
            Duration.ofMillis(300),
            Duration.ofMillis(50),
            Duration.ofMillis(300),
            Duration.ofSeconds(3),
            Duration.ofSeconds(1),
            Duration.ofMillis(400),
            Duration.ofMillis(400),
            Duration.ofSeconds(4),
            Duration.ofMillis(100),
            Duration.ofMillis(200));

    static final Duration PATIENCE = Duration.ofSeconds(20);

    final EscPosPrinterSimulator simulator;
    final EscPosPrinter printer;

    private PrinterBench(EscPosPrinterSimulator simulator, String uri) throws Exception {
        this.simulator = simulator;
        this.printer = EscPosPrinter.open(PrinterSetup.of(DeviceUri.parse(uri), QUICK));
    }

    /** A job that breaks off ends at once, as with {@code wait=0}. */
    static PrinterBench onTcp() throws Exception {
        return onTcp("?wait=0");
    }

    static PrinterBench onTcp(PrinterModel model, String options) throws Exception {
        TcpWire wire = TcpWire.listen(0, LineSpeed.UNLIMITED);
        return new PrinterBench(
                EscPosPrinterSimulator.on(model, wire), "escpos:tcp://127.0.0.1:" + wire.port() + options);
    }

    static PrinterBench onTcp(String options) throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onTcp(0);
        return new PrinterBench(simulator, "escpos:tcp://127.0.0.1:" + simulator.port() + options);
    }

    static PrinterBench on(EscPosPrinterSimulator simulator, String uri) throws Exception {
        return new PrinterBench(simulator, uri);
    }

    PrinterBench ready() throws Exception {
        await(status -> status.availability() == DeviceStatus.Availability.ONLINE);
        return this;
    }

    PrintOutcome print(Slip slip) throws Exception {
        return outcome(printer.print(slip));
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

    @Override
    public void close() {
        printer.close();
        simulator.close();
    }
}
