package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.ipp.IppBench.QUICK;
import static org.banshi.device.ipp.IppBench.notKnown;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.outcome;
import static org.banshi.device.ipp.IppBench.until;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.ipp.SimulatedJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The printer goes away while a document is being sent: once, not twice, and never half of it called printed. */
@Timeout(60)
class DocumentOnItsWayTest {

    private static final int CREATE_JOB = 0x0005;
    private static final int BYTES = 2_000_000;

    /** Waits longer for a printer that went away. */
    private static final IppTiming PATIENT = IppBench.waiting(Duration.ofSeconds(30), QUICK.busyWithin());

    @Test
    void backSoonItIsFoundIncompleteAndTakenBack() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.unplugAfter(BYTES / 4);
            CompletableFuture<PrintOutcome> job = bench.printer.print(large());
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            assertThat(job).isNotDone();
            bench.simulator.replug();
            assertThat(notPrinted(outcome(job))).satisfies(error -> {
                assertThat(error.code()).isEqualTo(Code.LOST);
                assertThat(error.sentence()).contains("did not get the whole document");
            });
            assertThat(bench.simulator.jobs())
                    .as("nothing is left that could be printed later, or stand in the way")
                    .hasSize(1)
                    .allMatch(left -> left.state() == JobReport.CANCELED);
            assertThat(outcome(bench.printer.print(large()))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs().getLast().document()).hasSize(BYTES);
        }
    }

    @Test
    void goneForGoodItIsNotKnown() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.unplugAfter(BYTES / 4);
            assertThat(notKnown(outcome(bench.printer.print(large()))).sentence())
                    .contains("look whether it came out");
            assertThat(bench.simulator.jobs()).noneMatch(job -> job.state() == JobReport.COMPLETED);
        }
    }

    @Test
    void sentInOnePieceItIsNotKnownAndNotSentAgain() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.withoutOperation(CREATE_JOB);
            bench.simulator.unplugAfter(BYTES / 4);
            CompletableFuture<PrintOutcome> job = bench.printer.print(large());
            assertThat(notKnown(outcome(job)).sentence()).contains("look whether it came out");
            bench.simulator.replug();
            bench.await(status -> status.availability() == Availability.ONLINE);
            assertThat(outcome(bench.printer.print(large()))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1).allMatch(SimulatedJob::ended);
        }
    }

    @Test
    void cancelledMeanwhileItIsTakenBack() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.unplugAfter(BYTES / 4);
            CompletableFuture<PrintOutcome> job = bench.printer.print(large());
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            assertThat(job.cancel(false)).isTrue();
            bench.simulator.replug();
            until(() -> bench.simulator.jobs().stream().allMatch(left -> left.state() == JobReport.CANCELED));
            assertThat(outcome(bench.printer.print(large()))).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    private static PrintDocument large() {
        return new PrintDocument("社保缴费证明", new byte[BYTES], 1);
    }
}
