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

/** A simulated printer and our driver on the same line. */
final class PrinterBench implements AutoCloseable {

    /** As in production, but the waits for a dead printer are short. */
    static final PrinterTiming QUICK = new PrinterTiming(
            Duration.ofMillis(300),
            Duration.ofMillis(50),
            Duration.ofMillis(300),
            Duration.ofSeconds(3),
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

    static PrinterBench onTcp() throws Exception {
        return onTcp("");
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

    @Override
    public void close() {
        printer.close();
        simulator.close();
    }
}
