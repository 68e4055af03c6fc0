package org.banshi.device.pcsc.passport;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** One sentence for each way in which a travel document is not read. */
final class ChipErrors {

    private ChipErrors() {}

    static DeviceError removed() {
        return user(
                Code.CARD_REMOVED,
                Action.CLEAR,
                "The document was moved before it was read; put it down again and keep it still.",
                "");
    }

    static DeviceError cancelled() {
        return new DeviceError(
                Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The reading of the document was cancelled.", "");
    }

    static DeviceError notATravelDocument(int status) {
        return user(
                Code.CARD_REJECTED,
                Action.CLEAR,
                "The card on the reader is no passport or travel permit with a chip; use another document.",
                status(status));
    }

    static DeviceError wrongKey(int status) {
        return user(
                Code.NOT_AUTHORISED,
                Action.NONE,
                "The chip refused the key: compare document number, birth and expiry (or the card access number) with"
                        + " what is printed, and try again; after several wrong keys it answers ever more slowly.",
                status(status));
    }

    static DeviceError needsTheZone() {
        return user(
                Code.NOT_AUTHORISED,
                Action.NONE,
                "This document does not open with a card access number; enter document number, birth and expiry from"
                        + " its machine-readable zone.",
                "");
    }

    static DeviceError opensByNothing(int status) {
        return user(
                Code.CARD_REJECTED,
                Action.CLEAR,
                "The chip of this document opens neither by PACE nor by Basic Access Control as far as this reader"
                        + " knows them; use another document.",
                status(status));
    }

    static DeviceError refused(String file, int status) {
        return user(
                Code.CARD_REJECTED,
                Action.CLEAR,
                "The chip does not give out " + file + " though it was opened; use another document.",
                status(status));
    }

    static DeviceError missing(String file) {
        return invalid(file + " is missing in the chip");
    }

    static DeviceError endsEarly(String file) {
        return invalid(file + " ends before the length that it states");
    }

    static DeviceError tooLarge(String file, int limit) {
        return invalid(file + " says that it is larger than " + limit + " bytes, which it cannot be");
    }

    static DeviceError unreadable(String file) {
        return invalid("What " + file + " holds is not what ICAO 9303 lays down");
    }

    static DeviceError channelBroken() {
        return new DeviceError(
                Code.GARBLED,
                Origin.HARDWARE,
                Action.CLEAR,
                "What the chip answered was not protected as agreed, so it is not used; put the document down again,"
                        + " and use another one if this repeats.",
                "");
    }

    static DeviceError endless() {
        return invalid("The chip takes more exchanges than any document needs");
    }

    private static DeviceError invalid(String what) {
        return user(Code.CARD_DATA_INVALID, Action.CLEAR, what + "; use another document.", "");
    }

    private static DeviceError user(Code code, Action action, String sentence, String vendorCode) {
        return new DeviceError(code, Origin.USER, action, sentence, vendorCode);
    }

    private static String status(int word) {
        return word < 0 ? "" : "SW=%04X".formatted(word & 0xFFFF);
    }
}
