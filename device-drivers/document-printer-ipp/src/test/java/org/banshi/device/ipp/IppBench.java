package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Subscription;
import org.banshi.simulator.ipp.IppPrinterSimulator;

/** A printer double with the driver on it. */
final class IppBench implements AutoCloseable {

    /** As in production, but nobody waits long. */
    static final IppTiming QUICK = new IppTiming(
            Duration.ofMillis(50),
            Duration.ofMillis(50),
            Duration.ofMillis(5),
            Duration.ofMillis(50),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofMillis(200),
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ofMillis(500),
            Duration.ofMillis(500));

    /**
     * As quick, but for two waits.
     *
     * @param gone for a printer that went away
     * @param busy for a turn
     */
    static IppTiming waiting(Duration gone, Duration busy) {
        return new IppTiming(
                QUICK.idleEvery(),
                QUICK.troubleEvery(),
                QUICK.pollFirst(),
                QUICK.pollSlowest(),
                QUICK.connectWithin(),
                QUICK.answerWithin(),
                QUICK.sendWithin(),
                QUICK.standstill(),
                QUICK.progressWithin(),
                QUICK.cancelWithin(),
                gone,
                busy);
    }

    static final Duration PATIENCE = Duration.ofSeconds(30);

    final IppPrinterSimulator simulator = IppPrinterSimulator.onTcp(0);
    final IppPrinter printer;

    private IppBench(String options, IppTiming timing) throws Exception {
        printer = IppPrinter.open(IppSetup.of(DeviceUri.parse(simulator.address() + options), timing));
    }

    static IppBench start() throws Exception {
        return start("", QUICK);
    }

    static IppBench start(String options, IppTiming timing) throws Exception {
        return new IppBench(options, timing);
    }

    IppBench ready() throws Exception {
        await(status -> status.availability() == Availability.ONLINE);
        return this;
    }

    static PrintDocument document(String content) {
        return new PrintDocument("社保缴费证明", content.getBytes(StandardCharsets.UTF_8), 1);
    }

    PrintOutcome print(String content) throws Exception {
        return outcome(printer.print(document(content)));
    }

    static PrintOutcome outcome(CompletableFuture<PrintOutcome> job) throws Exception {
        return job.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    static DeviceError notPrinted(PrintOutcome outcome) {
        assertThat(outcome).isInstanceOf(PrintOutcome.NotPrinted.class);
        return ((PrintOutcome.NotPrinted) outcome).error();
    }

    static DeviceError notKnown(PrintOutcome outcome) {
        assertThat(outcome).isInstanceOf(PrintOutcome.NotKnown.class);
        return ((PrintOutcome.NotKnown) outcome).error();
    }

    DeviceStatus await(Predicate<DeviceStatus> wanted) throws Exception {
        return await(printer, wanted);
    }

    static DeviceStatus await(IppPrinter printer, Predicate<DeviceStatus> wanted) throws Exception {
        CompletableFuture<DeviceStatus> seen = new CompletableFuture<>();
        List<DeviceStatus> all = new ArrayList<>();
        try (Subscription ignored = printer.onStatus(status -> {
            all.add(status);
            if (wanted.test(status)) {
                seen.complete(status);
            }
        })) {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("The wanted status did not come, but " + all, never);
        }
    }

    /** Waits until something is so on the other end. */
    static void until(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is over").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(5_000_000);
        }
    }

    @Override
    public void close() {
        printer.close();
        simulator.close();
    }
}
