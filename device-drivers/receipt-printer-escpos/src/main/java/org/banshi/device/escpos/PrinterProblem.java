package org.banshi.device.escpos;

import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Media;

/**
 * Says what the printer's facts mean for those who want to print, and what to do.
 *
 * @param port name of the port, for the sentences
 */
record PrinterProblem(String port) {

    /** Why it cannot print now; empty when it can. The cause that a person has to mend comes first. */
    Optional<DeviceError> of(PrinterFacts facts) {
        if (facts.coverOpen()) {
            return user(Code.COVER_OPEN, "The cover of the receipt printer at " + port + " is open: close it.");
        }
        if (facts.errors().jammed()) {
            return hardware(
                    Code.PAPER_JAMMED,
                    Action.CLEAR,
                    "The receipt printer at " + port
                            + " is jammed: open the cover, take out torn paper, close it again.",
                    facts);
        }
        if (facts.paperOut()) {
            return user(Code.PAPER_OUT, "The receipt printer at " + port + " has no paper: put in a new roll.");
        }
        if (facts.errors().cutterFailed()) {
            return hardware(
                    Code.CUTTER_FAILED,
                    Action.CLEAR,
                    "The cutter of the receipt printer at " + port
                            + " is stuck: remove paper at the slot, open and close the cover.",
                    facts);
        }
        if (facts.brokenDown()) {
            return hardware(
                    Code.PRINTER_FAILED,
                    Action.MAINTENANCE,
                    "The receipt printer at " + port
                            + " reports an error: switch it off and on; if that does not help, call the engineer.",
                    facts);
        }
        if (facts.errors().passing()) {
            return hardware(
                    Code.PRINTER_FAILED,
                    Action.RETRY,
                    "The receipt printer at " + port + " pauses (print head too hot): it goes on by itself.",
                    facts);
        }
        if (facts.offline()) {
            return user(
                    Code.OFFLINE,
                    "The receipt printer at " + port
                            + " is off-line: press its on-line or feed button, or switch it off and on.");
        }
        return Optional.empty();
    }

    /** Why a receipt under way has come to an end; a pause that ends by itself is no reason. */
    Optional<DeviceError> stopping(PrinterFacts facts) {
        return of(facts).filter(error -> error.action() != Action.RETRY);
    }

    DeviceStatus status(PrinterFacts facts, boolean busy) {
        Optional<DeviceError> error = of(facts);
        Availability availability =
                error.map(PrinterProblem::availability).orElse(busy ? Availability.BUSY : Availability.ONLINE);
        Cover known = facts.coverOpen() ? Cover.OPEN : Cover.CLOSED;
        Cover cover = facts.coverTold() ? known : Cover.UNKNOWN;
        return new DeviceStatus(availability, Media.UNKNOWN, facts.paper(), cover, error);
    }

    DeviceError noAnswer() {
        return new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "The receipt printer at " + port
                        + " does not answer: check that it is switched on, its cable, and baud rate or address.",
                "");
    }

    DeviceError whilePrinting(DeviceError error) {
        return new DeviceError(
                error.code(),
                error.origin(),
                error.action(),
                error.sentence() + " A receipt was being printed.",
                error.vendorCode());
    }

    DeviceError noConfirmation() {
        return new DeviceError(
                Code.TIMED_OUT,
                Origin.HARDWARE,
                Action.NONE,
                "The receipt printer at " + port
                        + " has not confirmed the receipt in time: look whether it came out before printing it again.",
                "");
    }

    DeviceError neverConfirms() {
        return new DeviceError(
                Code.TIMED_OUT,
                Origin.HARDWARE,
                Action.NONE,
                "The receipt printer at " + port
                        + " never confirms what it prints (no answer to GS r): look whether the receipt came out.",
                "");
    }

    DeviceError oneWay() {
        return new DeviceError(
                Code.TIMED_OUT,
                Origin.SOFTWARE,
                Action.NONE,
                "The line to the receipt printer at " + port
                        + " only goes one way (status=none): look whether the receipt came out.",
                "");
    }

    DeviceError stuck() {
        return new DeviceError(
                Code.LOST,
                Origin.HARDWARE,
                Action.RETRY,
                "The receipt printer at " + port
                        + " takes no more bytes: look for paper and cover, then switch it off and on.",
                "");
    }

    DeviceError tooLong() {
        return new DeviceError(
                Code.DATA_TOO_LONG,
                Origin.SOFTWARE,
                Action.NONE,
                "A QR code on this receipt holds more than " + QrSymbol.MAX_BYTES + " bytes: shorten it.",
                "");
    }

    DeviceError closed() {
        return new DeviceError(
                Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The receipt printer at " + port + " was closed.", "");
    }

    private static Availability availability(DeviceError error) {
        return switch (error.code()) {
            case COVER_OPEN, PAPER_OUT, PAPER_JAMMED -> Availability.USER_ERROR;
            case CUTTER_FAILED -> Availability.HARDWARE_ERROR;
            case PRINTER_FAILED -> error.action() == Action.RETRY ? Availability.OFFLINE : Availability.HARDWARE_ERROR;
            default -> Availability.OFFLINE;
        };
    }

    private static Optional<DeviceError> user(Code code, String sentence) {
        return Optional.of(new DeviceError(code, Origin.USER, Action.MAINTENANCE, sentence, ""));
    }

    private static Optional<DeviceError> hardware(Code code, Action action, String sentence, PrinterFacts facts) {
        return Optional.of(new DeviceError(
                code,
                Origin.HARDWARE,
                action,
                sentence,
                "error=%02X".formatted(facts.errors().bits())));
    }
}
