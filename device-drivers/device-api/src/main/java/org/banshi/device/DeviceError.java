package org.banshi.device;

/**
 * What is wrong with a device, whose it is and what to do (XFS4IoT error event). Holds no personal data.
 *
 * @param code what went wrong, in our words
 * @param origin where the cause lies
 * @param action what helps
 * @param sentence one English sentence for engineer and log: what happened, to which port, what to do
 * @param vendorCode the device's own code as it came, for example {@code SW3=66}; empty if there is none
 */
public record DeviceError(Code code, Origin origin, Action action, String sentence, String vendorCode) {

    public enum Code {
        PORT_MISSING,
        PERMISSION_DENIED,
        PORT_IN_USE,
        CONNECTION_REFUSED,
        /** The port is there, but nobody answers on it. */
        NO_ANSWER,
        /** What comes is not this protocol. */
        GARBLED,
        /** It was there and went away (unplugged, switched off, closed by the other end). */
        LOST,
        MODULE_FAILED,
        NOT_AUTHORISED,
        /** Card moved away while being read. */
        CARD_REMOVED,
        /** Not a resident's card, or one that the module rejects. */
        CARD_REJECTED,
        /** The card was read, and what it says cannot be right. */
        CARD_DATA_INVALID,
        PAPER_OUT,
        PAPER_JAMMED,
        COVER_OPEN,
        CUTTER_FAILED,
        PRINTER_FAILED,
        OFFLINE,
        CANCELLED,
        TIMED_OUT,
        DATA_TOO_LONG,
        CONFIGURATION,
        INTERNAL
    }

    public enum Origin {
        HARDWARE,
        SOFTWARE,
        USER
    }

    public enum Action {
        NONE,
        /** The driver tries by itself; wait. */
        RETRY,
        RESET,
        /** Remove what is in the way: card, paper. */
        CLEAR,
        /** Refill paper, close the cover, call the engineer. */
        MAINTENANCE,
        /** Mend the terminal's configuration. */
        CONFIGURATION
    }

    @Override
    public String toString() {
        return vendorCode.isEmpty() ? sentence : sentence + " [" + vendorCode + "]";
    }
}
