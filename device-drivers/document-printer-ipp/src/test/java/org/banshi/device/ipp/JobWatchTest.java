package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.PrintOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobWatchTest {

    private static final long SECOND = 1_000_000_000L;

    private static final DeviceError NO_PAPER = new DeviceError(
            Code.PAPER_OUT, Origin.USER, Action.MAINTENANCE, "The tray is empty: fill it.", "media-empty");

    private final JobSentences sentences = new JobSentences("ipp://localhost:631/printers/a4");
    private final JobWatch watch = new JobWatch(sentences, IppTiming.NORMAL, true, 0);

    @Test
    void completedIsPrinted() {
        assertThat(see(JobReport.PENDING, 0)).isEqualTo(new Verdict.Wait());
        assertThat(see(JobReport.PROCESSING, 1, "job-printing")).isEqualTo(new Verdict.Wait());
        assertThat(see(JobReport.COMPLETED, 2, "job-completed-successfully"))
                .isEqualTo(new Verdict.End(new PrintOutcome.Printed()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queued-in-device",
                "job-completed-with-errors",
                "job-printed-with-errors",
                "job-saved-successfully"
            })
    void completedWithADoubtIsNotKnown(String reason) {
        assertThat(end(see(JobReport.COMPLETED, 1, reason))).isInstanceOf(PrintOutcome.NotKnown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7, job-canceled-at-device,      CANCELLED,      panel",
        "7, job-canceled-by-operator,    CANCELLED,      operator",
        "7, none,                        CANCELLED,      does not say why",
        "8, document-format-error,       PRINTER_FAILED, could not read the document",
        "8, unsupported-document-format, CONFIGURATION,  does not print PDF",
        "8, aborted-by-system,           PRINTER_FAILED, gave the job up",
        "8, acme-goblins,                PRINTER_FAILED, “acme-goblins”",
    })
    void otherEndsAreNotPrintedWithTheirReason(int state, String reason, Code code, String words) {
        assertThat(end(see(state, 1, reason))).isInstanceOfSatisfying(PrintOutcome.NotPrinted.class, not -> {
            assertThat(not.error().code()).isEqualTo(code);
            assertThat(not.error().sentence()).contains(words).endsWith(".");
        });
    }

    @Test
    void theTellingReasonIsToldBesideAGeneralOne() {
        assertThat(end(see(JobReport.ABORTED, 1, "aborted-by-system", "document-format-error")))
                .isInstanceOfSatisfying(
                        PrintOutcome.NotPrinted.class,
                        not -> assertThat(not.error().vendorCode()).isEqualTo("document-format-error"));
    }

    @Test
    void paperThatIsRefilledSoonLetsTheJobGoOn() {
        assertThat(stopped(1)).isEqualTo(new Verdict.Wait());
        assertThat(stopped(5)).isEqualTo(new Verdict.Wait());
        assertThat(see(JobReport.PROCESSING, 6)).isEqualTo(new Verdict.Wait());
        assertThat(stopped(7)).isEqualTo(new Verdict.Wait());
    }

    @Test
    void aJobThatStandsStillIsCancelledAndNotPrintedForTheReasonItStoodStill() {
        stopped(1);
        assertThat(stopped(6)).isEqualTo(new Verdict.Cancel());
        watch.cancelAccepted();
        assertThat(stopped(7)).isEqualTo(new Verdict.Wait());
        assertThat(see(JobReport.CANCELED, 8, "job-canceled-by-user"))
                .isEqualTo(new Verdict.End(new PrintOutcome.NotPrinted(NO_PAPER)));
    }

    @Test
    void aJobThatWasPrintedBeforeTheCancelArrivedIsPrinted() {
        stopped(1);
        assertThat(stopped(6)).isEqualTo(new Verdict.Cancel());
        assertThat(end(see(JobReport.COMPLETED, 7))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @Test
    void aJobThatCannotBeCancelledIsNotKnown() {
        stopped(1);
        for (int second = 6; second < 16; second++) {
            assertThat(stopped(second)).isEqualTo(new Verdict.Cancel());
        }
        assertThat(end(stopped(16)))
                .isInstanceOfSatisfying(
                        PrintOutcome.NotKnown.class,
                        not -> assertThat(not.error().sentence()).contains("could not be cancelled"));
    }

    @Test
    void aHeldJobIsTakenBack() {
        see(JobReport.PENDING_HELD, 1, "job-hold-until-specified");
        assertThat(see(JobReport.PENDING_HELD, 7, "job-hold-until-specified")).isEqualTo(new Verdict.Cancel());
    }

    @Test
    void aJobWithoutProgressIsTakenBackAndOneWithProgressIsNot() {
        assertThat(see(JobReport.PROCESSING, 1)).isEqualTo(new Verdict.Wait());
        for (int page = 1; page < 10; page++) {
            assertThat(watch.see(
                            new Sight.Seen(new JobReport(JobReport.PROCESSING, List.of(), "1", page)),
                            Optional.empty(),
                            page * 100 * SECOND))
                    .isEqualTo(new Verdict.Wait());
        }
        assertThat(watch.see(
                        new Sight.Seen(new JobReport(JobReport.PROCESSING, List.of(), "1", 9)),
                        Optional.empty(),
                        1020 * SECOND))
                .isEqualTo(new Verdict.Cancel());
    }

    @Test
    void aBlipOfTheNetworkChangesNothing() {
        see(JobReport.PROCESSING, 1);
        assertThat(watch.see(new Sight.Gone(NO_PAPER), Optional.empty(), 2 * SECOND))
                .isEqualTo(new Verdict.Wait());
        assertThat(watch.see(new Sight.Gone(NO_PAPER), Optional.empty(), 21 * SECOND))
                .isEqualTo(new Verdict.Wait());
        assertThat(end(see(JobReport.COMPLETED, 22))).isInstanceOf(PrintOutcome.Printed.class);
    }

    @Test
    void aPrinterThatStaysAwayLeavesTheJobNotKnown() {
        watch.see(new Sight.Gone(NO_PAPER), Optional.empty(), 2 * SECOND);
        assertThat(end(watch.see(new Sight.Gone(NO_PAPER), Optional.empty(), 22 * SECOND)))
                .isInstanceOfSatisfying(
                        PrintOutcome.NotKnown.class,
                        not -> assertThat(not.error().sentence()).contains("look whether it came out"));
    }

    @Test
    void anotherJobUnderTheSameNumberIsNotOurs() {
        see(JobReport.PROCESSING, 1);
        Sight other = new Sight.Seen(new JobReport(JobReport.COMPLETED, List.of(), "2", 0));
        assertThat(end(watch.see(other, Optional.empty(), 2 * SECOND))).isInstanceOf(PrintOutcome.NotKnown.class);
        assertThat(end(watch.see(new Sight.Forgotten(), Optional.empty(), 2 * SECOND)))
                .isInstanceOf(PrintOutcome.NotKnown.class);
    }

    @Test
    void aDocumentThatWasCutOffIsTakenBackAndOneThatArrivedWholeIsPrinted() {
        JobWatch cut = new JobWatch(sentences, IppTiming.NORMAL, false, 0);
        Sight waiting = new Sight.Seen(new JobReport(JobReport.PENDING_HELD, List.of("job-data-insufficient"), "1", 0));
        assertThat(cut.see(waiting, Optional.empty(), SECOND)).isEqualTo(new Verdict.Cancel());
        JobWatch whole = new JobWatch(sentences, IppTiming.NORMAL, false, 0);
        Sight done = new Sight.Seen(new JobReport(JobReport.COMPLETED, List.of(), "1", 0));
        assertThat(end(whole.see(done, Optional.empty(), SECOND))).isInstanceOf(PrintOutcome.Printed.class);
    }

    private Verdict see(int state, int second, String... reasons) {
        return watch.see(
                new Sight.Seen(new JobReport(state, List.of(reasons), "1", 0)), Optional.empty(), second * SECOND);
    }

    private Verdict stopped(int second) {
        return watch.see(
                new Sight.Seen(new JobReport(JobReport.PROCESSING_STOPPED, List.of("printer-stopped"), "1", 0)),
                Optional.of(NO_PAPER),
                second * SECOND);
    }

    private static PrintOutcome end(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.End.class);
        return ((Verdict.End) verdict).outcome();
    }
}
