package org.banshi.device.tool;

import org.banshi.device.DeviceError;

/** What the tool's exit code says; also in its help text. */
enum ExitCode {
    DONE(0),
    /** The device works and did not do what was asked: card unreadable, code refused, not printed. */
    NOT_DONE(1),
    /** Command line or device URI cannot be understood. */
    USAGE(2),
    /** Port or host does not exist, is in use, or refuses. */
    NO_PORT(3),
    NO_PERMISSION(4),
    /** The port is there, but nobody answers in the device's protocol. */
    NO_ANSWER(5),
    /** The device says that it is broken or needs a person. */
    DEVICE_FAILED(6),
    /** No card was put down, no code shown in time. */
    TIMED_OUT(7),
    /** A mistake in this program. */
    BUG(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ExitCode of(DeviceError error) {
        return switch (error.code()) {
            case CONFIGURATION -> USAGE;
            case PORT_MISSING, PORT_IN_USE, CONNECTION_REFUSED -> NO_PORT;
            case PERMISSION_DENIED -> NO_PERMISSION;
            case NO_ANSWER, GARBLED, LOST -> NO_ANSWER;
            case MODULE_FAILED, PAPER_OUT, PAPER_JAMMED, COVER_OPEN, CUTTER_FAILED, PRINTER_FAILED, OFFLINE ->
                DEVICE_FAILED;
            case CARD_REMOVED, CARD_REJECTED, CARD_DATA_INVALID, DATA_TOO_LONG, CANCELLED -> NOT_DONE;
            case NOT_AUTHORISED ->
                switch (error.origin()) {
                    // What was typed does not open the document.
                    case USER -> NOT_DONE;
                    case SOFTWARE -> NO_PERMISSION;
                    case HARDWARE -> DEVICE_FAILED;
                };
            case TIMED_OUT -> TIMED_OUT;
            case INTERNAL -> BUG;
        };
    }
}
