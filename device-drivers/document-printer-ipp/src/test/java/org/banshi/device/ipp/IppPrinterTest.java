package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banshi.device.ipp.IppBench.QUICK;
import static org.banshi.device.ipp.IppBench.document;
import static org.banshi.device.ipp.IppBench.notKnown;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.outcome;
import static org.banshi.device.ipp.IppBench.until;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceDriver;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.banshi.simulator.ipp.SimulatedJob;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class IppPrinterTest {

    private static final int PRINT_JOB = 0x0002;
    private static final int VALIDATE_JOB = 0x0004;
    private static final int CREATE_JOB = 0x0005;
    private static final int SEND_DOCUMENT = 0x0006;
    private static final int GET_JOB_ATTRIBUTES = 0x0009;

    @Test
    void driverIsFoundByItsScheme() throws Exception {
        try (IppPrinterSimulator simulator = IppPrinterSimulator.onTcp(0);
                DocumentPrinter printer = (DocumentPrinter) DeviceDrivers.installed(ClassLoader.getSystemClassLoader())
                        .open(DeviceUri.parse(simulator.address() + "?media=iso_a4_210x297mm&sides=one-sided"))) {
            assertThat(outcome(printer.print(document("%PDF-")))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(printer.identity()).isEqualTo("Banshi page printer double");
        }
        assertThat(ServiceLoader.load(DeviceDriver.class)).anyMatch(IppsDriver.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipp://localhost:631/printers/a4?media=A4 portrait",
                "ipp://localhost:631/printers/a4?sides=three",
                "ipp://localhost:631/printers/a4?colour=pink",
                "ipp://localhost:631/printers/a4?poll=0",
                "ipp://localhost:631/printers/a4?medium=iso_a4_210x297mm",
                "ipp://localhost:631/printers/a4?certificate=/etc/printer.pem",
                "ipps://localhost:631/printers/a4?certificate=/nowhere/printer.pem",
                "ipp://localhost:631",
                "ipp:localhost/printers/a4",
                "ipp://user:secret@localhost/printers/a4",
                "ipp://local host/printers/a4",
            })
    void wrongUrisAreRefusedWithASentence(String uri) {
        assertThatThrownBy(() -> IppSetup.of(DeviceUri.parse(uri), QUICK))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageEndingWith(".");
    }

    @Test
    void theDocumentArrivesWholeWithItsWishes() throws Exception {
        try (IppBench bench = IppBench.start("?sides=two-sided-long-edge", QUICK)) {
            byte[] pdf = "%PDF-1.7 …".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            assertThat(outcome(bench.printer.print(new PrintDocument("社保缴费证明", pdf, 2))))
                    .isInstanceOf(PrintOutcome.Printed.class);
            SimulatedJob job = bench.simulator.jobs().getFirst();
            assertThat(job.document()).isEqualTo(pdf);
            assertThat(job.name()).isEqualTo("社保缴费证明");
            assertThat(job.copies()).isEqualTo(2);
            assertThat(job.media()).isEqualTo("iso_a4_210x297mm");
            assertThat(job.sides()).isEqualTo("two-sided-long-edge");
        }
    }

    @Test
    void anOldPrinterThatOnlyKnowsPrintJobAndVersion11Prints() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.onlyVersion11();
            bench.simulator.withoutOperation(CREATE_JOB);
            assertThat(bench.print("old")).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void printedIsSaidOnlyAfterThePrinterSaidSo() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("slow"));
            until(() -> bench.simulator.jobs().stream().anyMatch(seen -> seen.state() == 5));
            bench.await(status -> status.availability() == Availability.BUSY);
            int asked = bench.simulator.requests();
            until(() -> bench.simulator.requests() > asked + 4);
            assertThat(job).isNotDone();
            bench.simulator.holdJobs(false);
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            bench.await(status -> status.availability() == Availability.ONLINE);
        }
    }

    @Test
    void severalJobsArePrintedInTheirOrder() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.jobTime(Duration.ofMillis(20));
            List<CompletableFuture<PrintOutcome>> jobs = java.util.stream.IntStream.range(0, 5)
                    .mapToObj(number -> bench.printer.print(document("page " + number)))
                    .toList();
            for (CompletableFuture<PrintOutcome> job : jobs) {
                assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            }
            assertThat(bench.simulator.jobs())
                    .extracting(job -> new String(job.document(), StandardCharsets.UTF_8))
                    .containsExactly("page 0", "page 1", "page 2", "page 3", "page 4");
        }
    }

    @Test
    void abortedJobIsNotPrinted() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.endNextJob(8, "aborted-by-system", "document-format-error");
            assertThat(notPrinted(bench.print("bad")).sentence()).contains("could not read the document");
            assertThat(bench.print("good")).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void jobThatIsCancelledAtThePanelIsNotPrinted() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.endNextJob(7, "job-canceled-at-device");
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.CANCELLED);
        }
    }

    @Test
    void cancellingTakesTheJobBackFromThePrinter() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> first = bench.printer.print(document("first"));
            CompletableFuture<PrintOutcome> second = bench.printer.print(document("second"));
            until(() -> bench.simulator.jobs().stream().anyMatch(job -> job.state() == 5));
            assertThat(second.cancel(false)).isTrue();
            assertThat(first.cancel(false)).isTrue();
            until(() -> bench.simulator.jobs().getFirst().state() == 7);
            bench.simulator.holdJobs(false);
            assertThat(bench.print("third")).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(2);
        }
    }

    @Test
    void paperThatRunsOutInAJobTakesItBackSoThatItIsNotPrintedLater() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
            until(() -> bench.simulator.jobs().stream().anyMatch(seen -> seen.state() == 5));
            bench.simulator.reason("media-empty-error");
            bench.simulator.stopped(true);
            bench.await(status -> status.paper() == Paper.OUT && status.availability() == Availability.USER_ERROR);
            assertThat(notPrinted(outcome(job)).code()).isEqualTo(Code.PAPER_OUT);
            bench.simulator.mend();
            bench.await(status -> status.availability() == Availability.ONLINE);
            assertThat(bench.simulator.jobs().getFirst().state()).isEqualTo(7);
        }
    }

    @Test
    void nothingIsSentToAPrinterThatCannotPrint() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.reason("media-jam-error");
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.PAPER_JAMMED);
            bench.simulator.mend();
            bench.simulator.stopped(true);
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.OFFLINE);
            bench.simulator.mend();
            bench.simulator.accepting(false);
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.OFFLINE);
            assertThat(bench.simulator.jobs()).isEmpty();
        }
    }

    @Test
    void wrongPaperIsRefusedByName() throws Exception {
        try (IppBench bench = IppBench.start("?media=na_letter_8.5x11in", QUICK)) {
            assertThat(notPrinted(bench.print("x"))).satisfies(error -> {
                assertThat(error.code()).isEqualTo(Code.CONFIGURATION);
                assertThat(error.sentence()).contains("(media)");
            });
            assertThat(bench.simulator.jobs()).isEmpty();
        }
    }

    @Test
    void aPrinterWithoutPdfIsAConfigurationError() throws Exception {
        try (IppBench bench = IppBench.start()) {
            bench.simulator.withoutPdf();
            assertThat(notPrinted(bench.print("x")).sentence()).contains("does not print PDF");
        }
    }

    @Test
    void aBusyPrinterIsAskedAgainAndThenGivenUp() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.refuse(CREATE_JOB, 0x0507);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
            assertThat(notPrinted(outcome(job)).sentence()).contains("busy");
            int asked = bench.simulator.requests();
            CompletableFuture<PrintOutcome> next = bench.printer.print(document("y"));
            until(() -> bench.simulator.requests() > asked + 3);
            bench.simulator.mend();
            assertThat(outcome(next)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void aPrinterThatGoesAwayForGoodLeavesTheJobNotKnown() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
            until(() -> bench.simulator.jobs().stream().anyMatch(seen -> seen.state() == 5));
            bench.simulator.unplug();
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            assertThat(notKnown(outcome(job)).sentence()).contains("look whether it came out");
        }
    }

    @Test
    void aPrinterThatComesBackInTimeIsAskedWhatBecameOfTheJob() throws Exception {
        IppTiming patient = IppBench.waiting(Duration.ofSeconds(30), QUICK.busyWithin());
        try (IppBench bench = IppBench.start("", patient).ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
            until(() -> bench.simulator.jobs().stream().anyMatch(seen -> seen.state() == 5));
            bench.simulator.unplug();
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            bench.simulator.holdJobs(false);
            bench.simulator.replug();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void aPrinterThatForgotTheJobLeavesItNotKnown() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.holdJobs(true);
            CompletableFuture<PrintOutcome> job = bench.printer.print(document("x"));
            until(() -> bench.simulator.jobs().stream().anyMatch(seen -> seen.state() == 5));
            bench.simulator.forgetJobs();
            assertThat(notKnown(outcome(job)).sentence()).contains("does not know the job any more");
        }
    }

    @Test
    void aLostReplyToTheDocumentIsNoLostJobAndNoSecondOne() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.fault(IppFault.DROPPED, SEND_DOCUMENT);
            assertThat(bench.print("once")).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void aLostReplyToPrintJobIsNotKnownAndNotRepeated() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.withoutOperation(CREATE_JOB);
            bench.simulator.fault(IppFault.DROPPED, PRINT_JOB);
            assertThat(notKnown(bench.print("once")).sentence()).contains("look whether it came out");
            assertThat(bench.simulator.jobs()).hasSize(1);
        }
    }

    @Test
    void aDocumentThatIsRefusedLeavesNoEmptyJobBehind() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.refuse(SEND_DOCUMENT, 0x0408);
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.DATA_TOO_LONG);
            assertThat(bench.simulator.jobs()).allMatch(SimulatedJob::ended);
        }
    }

    @Test
    void wrongAnswersWhileAJobIsFollowedAreSurvived() throws Exception {
        for (IppFault fault : List.of(IppFault.TRUNCATED, IppFault.WRONG_ID, IppFault.DROPPED, IppFault.HTTP_500)) {
            try (IppBench bench = IppBench.start().ready()) {
                bench.simulator.fault(fault, GET_JOB_ATTRIBUTES);
                assertThat(notKnown(bench.print("x")).sentence())
                        .as("%s", fault)
                        .endsWith(".");
            }
        }
    }

    @Test
    void anEndThatTheValidationForeseesIsToldBeforeAnythingIsSent() throws Exception {
        try (IppBench bench = IppBench.start().ready()) {
            bench.simulator.refuse(VALIDATE_JOB, 0x0403);
            assertThat(notPrinted(bench.print("x")).code()).isEqualTo(Code.NOT_AUTHORISED);
            assertThat(bench.simulator.jobs()).isEmpty();
        }
    }
}
