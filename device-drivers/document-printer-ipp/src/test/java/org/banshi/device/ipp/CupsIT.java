package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.ipp.IppBench.document;
import static org.banshi.device.ipp.IppBench.notKnown;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.outcome;
import static org.banshi.device.ipp.IppBench.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real CUPS. Needs the Debian packages cups-daemon and cups-client. */
@Timeout(120)
class CupsIT {

    /** A real server on a busy machine. */
    private static final IppTiming TIMING = new IppTiming(
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5));

    @TempDir
    private Path folder;

    private CupsServer cups;
    private IppPrinter printer;

    @BeforeEach
    void start() throws Exception {
        cups = CupsServer.start(folder);
        printer = IppPrinter.open(IppSetup.of(DeviceUri.parse(cups.uri()), TIMING));
    }

    @AfterEach
    void end() {
        printer.close();
        cups.close();
    }

    @Test
    void theDocumentArrivesWholeAndIsPrinted() throws Exception {
        byte[] pdf = ("%PDF-1.7\n" + "x".repeat(3_000_000)).getBytes(StandardCharsets.US_ASCII);
        assertThat(outcome(printer.print(new PrintDocument("社保缴费证明", pdf, 1))))
                .isInstanceOf(PrintOutcome.Printed.class);
        assertThat(Files.readAllBytes(cups.control("job-1"))).isEqualTo(pdf);
        assertThat(printer.identity()).isNotBlank();
    }

    @Test
    void printedIsSaidOnlyWhenTheBackendIsDone() throws Exception {
        cups.behaviour("while [ ! -e \"$control/go\" ]; do sleep 0.05; done; touch \"$control/done\"; exit 0");
        CompletableFuture<Boolean> doneBefore = printer.print(document("%PDF-1.7"))
                .thenApply(outcome -> outcome instanceof PrintOutcome.Printed && Files.exists(cups.control("done")));
        until(() -> Files.exists(cups.control("job-1")));
        assertThat(doneBefore).isNotDone();
        Files.createFile(cups.control("go"));
        assertThat(doneBefore.get(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aPausedQueueIsAStatusAndTakesNothing() throws Exception {
        cups.tool("cupsdisable", "a4");
        IppBench.await(
                printer,
                status -> status.error()
                        .filter(error -> error.sentence().contains("cupsenable"))
                        .isPresent());
        assertThat(printer.status().canWork()).isFalse();
        assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).code())
                .isEqualTo(Code.OFFLINE);
        cups.tool("cupsenable", "a4");
        IppBench.await(printer, status -> status.availability() == Availability.ONLINE);
        assertThat(cups.tool("lpstat", "-W", "all", "-o")).isEmpty();
    }

    @Test
    void aRejectingQueueIsAStatus() throws Exception {
        cups.tool("cupsreject", "a4");
        IppBench.await(
                printer,
                status -> status.error()
                        .filter(error -> error.sentence().contains("cupsaccept"))
                        .isPresent());
        assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).code())
                .isEqualTo(Code.OFFLINE);
    }

    @Test
    void aFailingBackendIsNotPrinted() throws Exception {
        cups.behaviour("exit 1");
        assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).sentence())
                .contains("gave the job up");
        cups.behaviour("exit 0");
        assertThat(outcome(printer.print(document("%PDF-1.7")))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @Test
    void aBackendThatStopsTheQueueIsNotPrintedAndLeavesNothingBehind() throws Exception {
        // 4 is CUPS_BACKEND_STOP: the queue is paused and the job waits.
        cups.behaviour("exit 4");
        assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).code())
                .isEqualTo(Code.OFFLINE);
        assertThat(cups.tool("lpstat", "-W", "not-completed", "-o")).isEmpty();
    }

    @Test
    void paperThatIsMissingInAJobIsToldAndTheJobIsTakenBack() throws Exception {
        cups.behaviour("echo 'STATE: +media-empty-error' >&2; while true; do sleep 0.1; done");
        CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
        IppBench.await(
                printer, status -> status.paper() == Paper.OUT && status.availability() == Availability.USER_ERROR);
        assertThat(notPrinted(outcome(job)).code()).isEqualTo(Code.PAPER_OUT);
        until(() -> {
            try {
                return cups.tool("lpstat", "-W", "not-completed", "-o").isEmpty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void paperThatIsRefilledSoonLetsTheJobGoOn() throws Exception {
        cups.behaviour("""
                echo 'STATE: +media-empty-error,cover-open-error' >&2; sleep 0.3
                echo 'STATE: -media-empty-error,cover-open-error' >&2; exit 0""");
        assertThat(outcome(printer.print(document("%PDF-1.7")))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @Test
    void aWarningIsToldAndPrintingGoesOn() throws Exception {
        cups.behaviour("echo 'STATE: +toner-low-warning' >&2; exit 0");
        assertThat(outcome(printer.print(document("%PDF-1.7")))).isInstanceOf(PrintOutcome.Printed.class);
        assertThat(IppBench.await(
                                printer,
                                status -> status.availability() == Availability.ONLINE
                                        && status.error().isPresent())
                        .error()
                        .orElseThrow()
                        .sentence())
                .contains("low on toner");
        assertThat(printer.status().canWork()).isTrue();
    }

    @Test
    void cancellingEndsTheJobAtTheServer() throws Exception {
        cups.behaviour("trap 'touch \"$control/ended\"; exit 0' TERM; while true; do sleep 0.05; done");
        CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
        until(() -> Files.exists(cups.control("job-1")));
        assertThat(job.cancel(false)).isTrue();
        until(() -> Files.exists(cups.control("ended")));
        cups.behaviour("exit 0");
        assertThat(outcome(printer.print(document("%PDF-1.7")))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @Test
    void aJobThatAnOperatorCancelsIsNotPrinted() throws Exception {
        cups.behaviour("while true; do sleep 0.05; done");
        CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
        until(() -> Files.exists(cups.control("job-1")));
        cups.tool("cancel", "a4-1");
        assertThat(notPrinted(outcome(job)).code()).isEqualTo(Code.CANCELLED);
    }

    @Test
    void pagesOfTwoTerminalsComeOutOnceEach() throws Exception {
        try (IppPrinter other = IppPrinter.open(IppSetup.of(DeviceUri.parse(cups.uri()), TIMING))) {
            CompletableFuture<PrintOutcome> ours = printer.print(document("%PDF-1.7 ours"));
            CompletableFuture<PrintOutcome> theirs = other.print(document("%PDF-1.7 theirs"));
            assertThat(outcome(ours)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(outcome(theirs)).isInstanceOf(PrintOutcome.Printed.class);
        }
        assertThat(List.of(Files.readString(cups.control("job-1")), Files.readString(cups.control("job-2"))))
                .containsExactlyInAnyOrder("%PDF-1.7 ours", "%PDF-1.7 theirs");
        assertThat(cups.control("job-3")).doesNotExist();
    }

    @Test
    void aQueueThatHoldsJobsDoesNotKeepAResidentsPage() throws Exception {
        cups.tool("lpadmin", "-p", "a4", "-o", "job-hold-until-default=indefinite");
        assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).sentence())
                .contains("holds the job");
        assertThat(cups.tool("lpstat", "-W", "not-completed", "-o")).isEmpty();
    }

    @Test
    void aServerThatDiesInAJobLeavesItNotKnown() throws Exception {
        cups.behaviour("exec sleep 60");
        CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
        until(() -> Files.exists(cups.control("job-1")));
        cups.kill();
        assertThat(notKnown(outcome(job)).sentence()).contains("look whether it came out");
        assertThat(printer.status().availability()).isEqualTo(Availability.NO_DEVICE);
    }

    @Test
    void aQueueThatDoesNotExistIsAConfigurationMatter() throws Exception {
        try (IppPrinter wrong =
                IppPrinter.open(IppSetup.of(DeviceUri.parse(cups.uri().replace("/a4", "/a5")), TIMING))) {
            IppBench.await(
                    wrong,
                    status -> status.error()
                            .filter(error -> error.code() == Code.CONFIGURATION)
                            .isPresent());
        }
    }

    @Test
    void everyStateReasonThatCupsHasWordsForIsKnown() throws Exception {
        String catalogue = Files.readString(Path.of("/usr/share/cups/locale/en/cups_en.po"));
        PrinterReasons printerReasons = new PrinterReasons();
        Map<String, List<String>> jobReasons = Table.read("job-state-reasons.tsv");
        assertThat(Pattern.compile("\"printer-state-reasons\\.([^\"]+)\"")
                        .matcher(catalogue)
                        .results()
                        .map(match -> match.group(1)))
                .hasSizeGreaterThan(700)
                .allSatisfy(word -> printerReasons
                        .of(word)
                        .ifPresentOrElse(
                                reason -> assertThat(reason.known()).as(word).isTrue(),
                                () -> assertThat(word).isEqualTo("none")));
        assertThat(Pattern.compile("\"job-state-reasons\\.([^\"]+)\"")
                        .matcher(catalogue)
                        .results()
                        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                        .filter(word -> !word.equals("none")))
                .hasSizeGreaterThan(60)
                .allSatisfy(word -> assertThat(jobReasons).containsKey(word));
    }
}
