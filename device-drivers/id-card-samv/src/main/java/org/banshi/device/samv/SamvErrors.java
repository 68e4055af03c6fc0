package org.banshi.device.samv;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** What the module's status codes (SW3) and a failing line mean for us. */
final class SamvErrors {

    private final String port;

    SamvErrors(String port) {
        this.port = port;
    }

    /** Whether the status condemns the module as a whole and not one card or command. */
    static boolean condemnsModule(int sw3) {
        return sw3 == 0x60 || sw3 == 0x66;
    }

    DeviceError ofStatus(int sw3) {
        return switch (sw3) {
            case 0x31, 0x32, 0x33, 0x37, 0x3F, 0x40 ->
                error(
                        Code.CARD_REJECTED,
                        Origin.USER,
                        Action.CLEAR,
                        "The reader rejects this card: it is no valid resident identity card, or it is damaged.",
                        sw3);
            case 0x41, 0x80, 0x81 ->
                error(
                        Code.CARD_REMOVED,
                        Origin.USER,
                        Action.CLEAR,
                        "The card was moved before it was read; put it down again and keep it still.",
                        sw3);
            case 0x60, 0x47 ->
                error(
                        Code.MODULE_FAILED,
                        Origin.HARDWARE,
                        Action.MAINTENANCE,
                        "The security module of the reader at " + port
                                + " has failed its self-test; switch the reader off and on, else have it replaced.",
                        sw3);
            case 0x66, 0x23 ->
                error(
                        Code.NOT_AUTHORISED,
                        Origin.HARDWARE,
                        Action.MAINTENANCE,
                        "The security module of the reader at " + port
                                + " is not authorised; the reader's vendor has to see to it.",
                        sw3);
            case 0x10, 0x11 ->
                error(
                        Code.GARBLED,
                        Origin.HARDWARE,
                        Action.RETRY,
                        "What is sent to the reader at " + port + " arrives broken; check cable and interference.",
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

    private static DeviceError error(Code code, Origin origin, Action action, String sentence, int sw3) {
        return new DeviceError(code, origin, action, sentence, "SW3=%02X".formatted(sw3));
    }
}
