package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterProblemTest {

    private static final String PRINTER = "ipp://192.0.2.7:631/ipp/print";

    private final PrinterProblem problem = new PrinterProblem(PRINTER);

    @ParameterizedTest
    @CsvSource({
        "media-empty-error,        PAPER_OUT,      USER_ERROR,     OUT,     UNKNOWN, has no paper",
        "media-empty,              PAPER_OUT,      USER_ERROR,     OUT,     UNKNOWN, has no paper",
        "media-needed-error,       PAPER_OUT,      USER_ERROR,     OUT,     UNKNOWN, A4",
        "input-tray-missing,       PAPER_OUT,      USER_ERROR,     OUT,     UNKNOWN, push it in",
        "media-jam-error,          PAPER_JAMMED,   USER_ERROR,     JAMMED,  UNKNOWN, is jammed",
        "stapler-jam-error,        PAPER_JAMMED,   USER_ERROR,     JAMMED,  UNKNOWN, jammed at its stapler",
        "cover-open-error,         COVER_OPEN,     USER_ERROR,     UNKNOWN, OPEN,    close it",
        "door-open,                COVER_OPEN,     USER_ERROR,     UNKNOWN, OPEN,    close it",
        "folder-cover-open,        COVER_OPEN,     USER_ERROR,     UNKNOWN, OPEN,    cover at its folder",
        "toner-empty-error,        PRINTER_FAILED, USER_ERROR,     UNKNOWN, UNKNOWN, has no toner",
        "marker-supply-empty,      PRINTER_FAILED, USER_ERROR,     UNKNOWN, UNKNOWN, no ink or toner",
        "output-area-full,         PRINTER_FAILED, USER_ERROR,     UNKNOWN, UNKNOWN, take the pages out",
        "motor-failure,            PRINTER_FAILED, HARDWARE_ERROR, UNKNOWN, UNKNOWN, call the engineer",
        "subunit-timing-Failure,   PRINTER_FAILED, HARDWARE_ERROR, UNKNOWN, UNKNOWN, call the engineer",
        "fuser-over-temp,          PRINTER_FAILED, OFFLINE,        UNKNOWN, UNKNOWN, cooled down",
        "paused,                   OFFLINE,        OFFLINE,        UNKNOWN, UNKNOWN, is paused",
        "shutdown,                 OFFLINE,        OFFLINE,        UNKNOWN, UNKNOWN, switch it on",
        "offline-report,           NO_ANSWER,      OFFLINE,        UNKNOWN, UNKNOWN, switched on",
        "timed-out-report,         NO_ANSWER,      OFFLINE,        UNKNOWN, UNKNOWN, switched on",
    })
    void blockingReasonsSayWhatToDo(
            String reason, Code code, Availability availability, Paper paper, Cover cover, String words) {
        DeviceStatus status = problem.status(facts(PrinterFacts.IDLE, reason), false);
        assertThat(status.canWork()).isFalse();
        assertThat(status.availability()).isEqualTo(availability);
        assertThat(status.paper()).isEqualTo(paper);
        assertThat(status.cover()).isEqualTo(cover);
        assertThat(status.error()).hasValueSatisfying(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.sentence()).contains(PRINTER, words).endsWith(".");
            assertThat(error.vendorCode()).isEqualTo(reason);
            assertThat(error.action()).isNotEqualTo(Action.NONE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "toner-low,           UNKNOWN, low on toner",
        "toner-low-warning,   UNKNOWN, low on toner",
        "media-low,           LOW,     little paper",
        "media-low-warning,   LOW,     little paper",
        "media-empty-warning, LOW,     has no paper",
        "spool-area-full,     UNKNOWN, no room",
        "acme-flux-error,     UNKNOWN, “acme-flux-error”",
        "acme-flux,           UNKNOWN, “acme-flux”",
    })
    void warningsAreToldAndPrintingGoesOn(String reason, Paper paper, String words) {
        DeviceStatus status = problem.status(facts(PrinterFacts.IDLE, reason), false);
        assertThat(status.canWork()).isTrue();
        assertThat(status.availability()).isEqualTo(Availability.ONLINE);
        assertThat(status.paper()).isEqualTo(paper);
        assertThat(status.error())
                .hasValueSatisfying(error -> assertThat(error.sentence()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({"none", "media-empty-report", "connecting-to-device", "power-up", "stapler-power-saver", "acme-report"})
    void reportsAreNoErrors(String reason) {
        assertThat(problem.status(facts(PrinterFacts.IDLE, reason), false)).isEqualTo(DeviceStatus.ONLINE);
    }

    @Test
    void theCauseThatAPersonCanMendComesFirst() {
        assertThat(problem.of(
                        facts(PrinterFacts.STOPPED, "paused", "motor-failure", "media-empty-error", "cover-open")))
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo(Code.COVER_OPEN));
        assertThat(problem.of(facts(PrinterFacts.STOPPED, "paused", "media-empty-error")))
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo(Code.PAPER_OUT));
    }

    @Test
    void aStoppedPrinterCannotPrintWhateverItSays() {
        for (String reason : List.of("none", "toner-low", "acme-flux-error", "acme-flux")) {
            assertThat(problem.of(facts(PrinterFacts.STOPPED, reason)))
                    .as(reason)
                    .isPresent();
        }
        assertThat(problem.of(facts(PrinterFacts.STOPPED, "acme-flux-error")))
                .hasValueSatisfying(error -> assertThat(error.sentence()).contains("acme-flux-error"));
        assertThat(problem.of(facts(PrinterFacts.STOPPED, "media-empty-warning")))
                .hasValueSatisfying(error -> assertThat(error.code()).isEqualTo(Code.PAPER_OUT));
    }

    @Test
    void aQueueThatRejectsJobsIsOffline() {
        PrinterFacts rejecting = new PrinterFacts(PrinterFacts.IDLE, List.of("none"), false, "");
        assertThat(problem.status(rejecting, false).canWork()).isFalse();
        assertThat(problem.of(rejecting))
                .hasValueSatisfying(error -> assertThat(error.sentence()).contains("accepts no jobs"));
    }

    @Test
    void aPrinterAtWorkIsBusy() {
        assertThat(problem.status(facts(PrinterFacts.PROCESSING, "none"), false).availability())
                .isEqualTo(Availability.BUSY);
        assertThat(problem.status(facts(PrinterFacts.IDLE, "none"), true).availability())
                .isEqualTo(Availability.BUSY);
    }

    private static PrinterFacts facts(int state, String... reasons) {
        return new PrinterFacts(state, List.of(reasons), true, "");
    }
}
