package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.ipp.IppBench.QUICK;
import static org.banshi.device.ipp.IppBench.document;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.outcome;
import static org.banshi.device.ipp.IppBench.until;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.SimulatedJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A printer that others use as well: another terminal, or whoever keeps it busy. */
@Timeout(60)
class SharedPrinterTest {

    private static final int VALIDATE_JOB = 0x0004;
    private static final int CREATE_JOB = 0x0005;
    private static final int SEND_DOCUMENT = 0x0006;
    private static final int GET_PRINTER_ATTRIBUTES = 0x000B;

    private static final int EVERY_OPERATION = -1;

    /** Waits longer for its turn than a test waits for it: whatever is given up within the test was not waited for. */
    private static final IppTiming PATIENT = IppBench.waiting(QUICK.goneWithin(), Duration.ofMinutes(5));

    @Test
    void jobsOfTwoTerminalsAllComeOutOnceAndEachIsToldOfItsOwn() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT);
                IppPrinter other = second(bench)) {
            List<CompletableFuture<PrintOutcome>> jobs = new ArrayList<>();
            for (int page = 0; page < 5; page++) {
                jobs.add(bench.printer.print(document("ours " + page)));
                jobs.add(other.print(document("theirs " + page)));
            }
            for (CompletableFuture<PrintOutcome> job : jobs) {
                assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            }
            assertThat(bench.simulator.jobs())
                    .hasSize(10)
                    .extracting(job -> new String(job.document(), StandardCharsets.UTF_8))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatOneTerminalTakesBackOrHasAbortedHarmsNotTheOthers() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT);
                IppPrinter other = second(bench)) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> ours = bench.printer.print(document("ours"));
            until(() -> bench.simulator.jobs().stream().anyMatch(job -> job.state() == JobReport.PROCESSING));
            CompletableFuture<PrintOutcome> theirs = other.print(document("theirs"));
            until(() -> bench.simulator.jobs().stream().anyMatch(job -> job.state() == JobReport.PENDING));
            assertThat(ours.cancel(false)).isTrue();
            until(() -> bench.simulator.jobs().getFirst().ended());
            bench.simulator.holdJobs(false);
            assertThat(outcome(theirs)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs())
                    .extracting(SimulatedJob::state)
                    .containsExactly(JobReport.CANCELED, JobReport.COMPLETED);
            bench.simulator.endNextJob(JobReport.ABORTED, "document-format-error", "aborted-by-system");
            assertThat(notPrinted(bench.print("ours again"))).satisfies(error -> {
                assertThat(error.code()).isEqualTo(Code.PRINTER_FAILED);
                assertThat(error.vendorCode()).isEqualTo("document-format-error");
            });
            assertThat(outcome(other.print(document("theirs again")))).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0x0004, 0x0507",
        "0x0005, 0x0507",
        "0x0006, 0x0507",
        "0x000B, 0x0507",
        "0x0005, 0x0502",
        "0x0005, 0x0505",
        "0x0005, 0x050B",
        "0x000B, 0x0502",
        "0x000B, 0x050B",
    })
    void busyForAWhileItIsAskedAgainUntilItTakesTheJobOnce(String operation, String status) throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.refuse(Integer.decode(operation), Integer.decode(status), 4);
            assertThat(bench.print("ours")).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs())
                    .filteredOn(job -> job.state() == JobReport.COMPLETED)
                    .hasSize(1);
            assertThat(bench.simulator.jobs()).allMatch(SimulatedJob::ended);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {EVERY_OPERATION, GET_PRINTER_ATTRIBUTES, VALIDATE_JOB, CREATE_JOB})
    void withTooManyConnectionsItIsAskedAgainAsWell(int operation) throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.fault(IppFault.HTTP_503, operation);
            int before = bench.simulator.requests();
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("ours"));
            until(() -> bench.simulator.requests() > before + 8);
            assertThat(job).isNotDone();
            bench.simulator.mend();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void turnedAwayWithADocumentItIsAskedForTheJobAndNotSentAgain() throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.fault(IppFault.HTTP_503, SEND_DOCUMENT);
            assertThat(notPrinted(bench.print("ours")).sentence()).contains("did not get the whole document");
            assertThat(bench.simulator.jobs()).hasSize(1).allMatch(SimulatedJob::ended);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP_500, 0x0004, 0",
        "HTTP_500, 0x0005, 1",
        "HTTP_502, 0x0005, 1",
        "HTTP_504, 0x0005, 1",
        "HTTP_500, 0x000B, 0",
        "HTTP_502, 0x000B, 0",
        "HTTP_504, 0x000B, 0",
    })
    void anErrorOfTheServerIsNotBusyAndNotWaitedFor(IppFault fault, String operation, int jobs) throws Exception {
        try (IppBench bench = IppBench.start("", PATIENT).ready()) {
            bench.simulator.fault(fault, Integer.decode(operation));
            assertThat(notPrinted(bench.print("ours")).vendorCode()).startsWith("HTTP 50");
            assertThat(bench.simulator.jobs()).as("asked once").hasSize(jobs);
        }
    }

    private static IppPrinter second(IppBench bench) throws Exception {
        return IppPrinter.open(IppSetup.of(DeviceUri.parse(bench.simulator.address()), PATIENT));
    }
}
