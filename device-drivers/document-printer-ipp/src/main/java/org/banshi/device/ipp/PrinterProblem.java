package org.banshi.device.ipp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.DeviceStatus.Paper;

/**
 * Says what a printer's facts mean for those who want to print, and what to do. Paper and cover are {@code UNKNOWN}
 * until the printer says something bad of them: a queue before a printer without a sensor says nothing ever.
 */
final class PrinterProblem {

    private static final Finding STOPPED = new Finding(
            Code.OFFLINE,
            Origin.HARDWARE,
            Action.MAINTENANCE,
            "is stopped and does not say why: see its display, or start it in its server (cupsenable).");

    private static final Finding NOT_ACCEPTING = new Finding(
            Code.OFFLINE,
            Origin.SOFTWARE,
            Action.MAINTENANCE,
            "accepts no jobs: let it accept them at its panel or server (cupsaccept).");

    private final PrinterReasons reasons = new PrinterReasons();
    private final String printer;

    PrinterProblem(String printer) {
        this.printer = printer;
    }

    /** Why it cannot print now; empty when it can. What a person can mend at once comes first. */
    Optional<DeviceError> of(PrinterFacts facts) {
        boolean stopped = facts.state() == PrinterFacts.STOPPED;
        Optional<DeviceError> reason = understood(facts).stream()
                .filter(candidate -> candidate.severity() == Severity.ERROR && (candidate.known() || stopped))
                .min(Comparator.comparingInt(candidate -> urgency(candidate.finding())))
                .map(this::error);
        if (reason.isPresent()) {
            return reason;
        }
        if (stopped) {
            // Some say why only with the severity of a warning.
            return understood(facts).stream()
                    .filter(candidate -> candidate.severity() == Severity.WARNING)
                    .findFirst()
                    .map(this::error)
                    .or(() -> Optional.of(STOPPED.error(printer, "printer-state=5")));
        }
        return facts.accepting() ? Optional.empty() : Optional.of(NOT_ACCEPTING.error(printer, ""));
    }

    DeviceStatus status(PrinterFacts facts, boolean busy) {
        Optional<DeviceError> error = of(facts);
        Availability availability = error.map(PrinterProblem::availability)
                .orElse(busy || facts.state() == PrinterFacts.PROCESSING ? Availability.BUSY : Availability.ONLINE);
        return new DeviceStatus(
                availability, Media.UNKNOWN, paper(facts), cover(facts), error.or(() -> warning(facts)));
    }

    /** What should be seen to although it still prints. */
    private Optional<DeviceError> warning(PrinterFacts facts) {
        return understood(facts).stream()
                .filter(reason -> reason.severity() != Severity.REPORT)
                .max(Comparator.comparing(PrinterReasons.Reason::severity))
                .map(this::error);
    }

    private Paper paper(PrinterFacts facts) {
        Paper paper = Paper.UNKNOWN;
        for (PrinterReasons.Reason reason : understood(facts)) {
            boolean blocks = reason.severity() == Severity.ERROR;
            if (reason.finding().code() == Code.PAPER_JAMMED && blocks) {
                return Paper.JAMMED;
            }
            if (reason.finding().code() == Code.PAPER_OUT && reason.severity() != Severity.REPORT) {
                paper = blocks || paper == Paper.OUT ? Paper.OUT : Paper.LOW;
            }
        }
        return paper;
    }

    private Cover cover(PrinterFacts facts) {
        return understood(facts).stream()
                        .anyMatch(reason ->
                                reason.finding().code() == Code.COVER_OPEN && reason.severity() == Severity.ERROR)
                ? Cover.OPEN
                : Cover.UNKNOWN;
    }

    private List<PrinterReasons.Reason> understood(PrinterFacts facts) {
        return facts.reasons().stream()
                .map(reasons::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private DeviceError error(PrinterReasons.Reason reason) {
        return reason.finding().error(printer, reason.raw());
    }

    private static int urgency(Finding finding) {
        return switch (finding.code()) {
            case COVER_OPEN -> 0;
            case PAPER_JAMMED -> 1;
            case PAPER_OUT -> 2;
            // A stopped queue is mostly the consequence of something else that is told beside it.
            case OFFLINE -> 9;
            default -> finding.origin() == Origin.USER ? 3 : 4;
        };
    }

    private static Availability availability(DeviceError error) {
        return switch (error.code()) {
            case COVER_OPEN, PAPER_OUT, PAPER_JAMMED -> Availability.USER_ERROR;
            case PRINTER_FAILED ->
                switch (error.origin()) {
                    case USER -> Availability.USER_ERROR;
                    case HARDWARE ->
                        error.action() == Action.RETRY ? Availability.OFFLINE : Availability.HARDWARE_ERROR;
                    case SOFTWARE -> Availability.OFFLINE;
                };
            default -> Availability.OFFLINE;
        };
    }
}
