package org.banshi.device.samv;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** What the module's status codes (SW3) and a failing line mean for us: one sentence each, and what to do. */
final class SamvErrors {

    private static final String MOVED = "The card was moved before it was read; put it down again and keep it still.";

    private final String port;

    SamvErrors(String port) {
        this.port = port;
    }

    DeviceError ofStatus(int sw3) {
        return switch (sw3) {
            case 0x31 -> rejected("The card does not accept this reader; it may be damaged.", sw3);
            case 0x32 -> rejected("The reader does not accept this card: it is no genuine identity card.", sw3);
            case 0x33 -> rejected("What the card says does not bear its signature; it is damaged or not genuine.", sw3);
            case 0x37 -> rejected("The card's fingerprint does not bear its signature; it is damaged.", sw3);
            case 0x3F -> rejected("What the card says has not the length it should have; it is damaged.", sw3);
            case 0x40 -> rejected("This card is of a kind that the reader does not know.", sw3);
            case 0x41 -> moved(MOVED, sw3);
            case 0x80 -> moved("No card was found; put it down flat and keep it still.", sw3);
            case 0x81 -> moved("The card was found and then not reached; put it down flat and keep it still.", sw3);
            case 0x60 ->
                module(
                        Code.MODULE_FAILED,
                        " has failed its self-test; switch the reader off and on, else have it replaced.",
                        sw3);
            case 0x47 ->
                module(
                        Code.MODULE_FAILED,
                        " cannot make random numbers; switch the reader off and on, else have it replaced.",
                        sw3);
            case 0x66 -> module(Code.NOT_AUTHORISED, " is not authorised; the reader's vendor has to see to it.", sw3);
            case 0x23 ->
                module(
                        Code.NOT_AUTHORISED,
                        " does not permit reading; the reader's vendor has to see to its set-up.",
                        sw3);
            case SamvStatus.HOST_CHECKSUM_WRONG ->
                link("What is sent to the reader at " + port + " arrives broken; check cable and interference.", sw3);
            case SamvStatus.HOST_LENGTH_WRONG ->
                link(
                        "What is sent to the reader at " + port
                                + " arrives with bytes missing; check cable, interference and flow control.",
                        sw3);
            case 0x21 ->
                error(
                        Code.INTERNAL,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "The reader at " + port + " does not know a command; if its URI has the options fingerprint,"
                                + " speed or rf-frame, take them away.",
                        sw3);
            case 0x24 ->
                error(
                        Code.INTERNAL,
                        Origin.HARDWARE,
                        Action.RETRY,
                        "The reader at " + port + " reports an error that it cannot name; if it comes again, switch"
                                + " the reader off and on.",
                        sw3);
            default ->
                error(
                        Code.INTERNAL,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "The reader at " + port + " gave an answer that does not fit the question.",
                        sw3);
        };
    }

    DeviceError silence() {
        return new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + port
                        + ": check that the ID-card reader is switched on, the cable, and the baud option.",
                "");
    }

    DeviceError garbage() {
        return new DeviceError(
                Code.GARBLED,
                Origin.HARDWARE,
                Action.RETRY,
                "What comes from " + port
                        + " is not the protocol of a SAM_V reader: check that it is the right port and the baud option.",
                "");
    }

    private static DeviceError rejected(String sentence, int sw3) {
        return error(Code.CARD_REJECTED, Origin.USER, Action.CLEAR, sentence, sw3);
    }

    private static DeviceError moved(String sentence, int sw3) {
        return error(Code.CARD_REMOVED, Origin.USER, Action.CLEAR, sentence, sw3);
    }

    private DeviceError module(Code code, String whatAndRemedy, int sw3) {
        return error(
                code,
                Origin.HARDWARE,
                Action.MAINTENANCE,
                "The security module of the reader at " + port + whatAndRemedy,
                sw3);
    }

    private static DeviceError link(String sentence, int sw3) {
        return error(Code.GARBLED, Origin.HARDWARE, Action.RETRY, sentence, sw3);
    }

    private static DeviceError error(Code code, Origin origin, Action action, String sentence, int sw3) {
        return new DeviceError(code, origin, action, sentence, "SW3=%02X".formatted(sw3));
    }
}
