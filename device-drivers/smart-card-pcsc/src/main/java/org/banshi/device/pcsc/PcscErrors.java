package org.banshi.device.pcsc;

import java.util.List;
import java.util.stream.Collectors;
import javax.smartcardio.CardException;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.lite.PcscMissingException;

/** One sentence for each way in which service, reader or card fail: what, where, what to do. */
final class PcscErrors {

    private PcscErrors() {}

    static DeviceError missing(PcscMissingException missing) {
        return error(
                Code.CONFIGURATION, Origin.SOFTWARE, Action.CONFIGURATION, String.valueOf(missing.getMessage()), "");
    }

    /** The service itself is gone, or will not have us. */
    static DeviceError ofService(PcscException failure) {
        if (failure.serviceLost()) {
            return error(
                    Code.CONNECTION_REFUSED,
                    Origin.SOFTWARE,
                    Action.RETRY,
                    "The PC/SC service pcscd is not running, so no chip-card reader can be reached: start it"
                            + " (systemctl start pcscd.socket), or install the package pcscd.",
                    failure.codeName());
        }
        return switch (failure.code().orElse(null)) {
            case SCARD_W_SECURITY_VIOLATION ->
                error(
                        Code.PERMISSION_DENIED,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "The PC/SC service pcscd refuses the user " + System.getProperty("user.name")
                                + ": allow org.debian.pcsc-lite.access_pcsc and access_card for it in polkit.",
                        failure.codeName());
            case null, default ->
                error(
                        Code.INTERNAL,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "The PC/SC service pcscd gave an error that is not expected here; it is tried again, else see"
                                + " its log.",
                        failure.codeName());
        };
    }

    static DeviceError noReader(ReaderChoice choice, List<String> attached) {
        String sentence = attached.isEmpty()
                ? "No chip-card reader is attached: plug it in, and check that pcscd has a driver for it (libccid)."
                : "No attached chip-card reader has “" + choice.part() + "” in its name; attached are: "
                        + attached.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", ")) + ".";
        return error(Code.PORT_MISSING, Origin.HARDWARE, Action.RETRY, sentence, "");
    }

    static DeviceError readerLost(String reader) {
        return error(
                Code.LOST,
                Origin.HARDWARE,
                Action.RETRY,
                "The chip-card reader “" + reader + "” went away; it is tried again until it is back.",
                "");
    }

    static DeviceError mute(String vendorCode) {
        return error(
                Code.CARD_REJECTED,
                Origin.USER,
                Action.CLEAR,
                "The card does not answer: it is in the wrong way round, has no chip, or the chip is dirty or broken;"
                        + " take it out and put it in with the chip first and upwards.",
                vendorCode);
    }

    static DeviceError removed() {
        return error(
                Code.CARD_REMOVED,
                Origin.USER,
                Action.CLEAR,
                "The card was taken out before it was read; put it in again and leave it.",
                "");
    }

    static DeviceError unknownCard() {
        return error(
                Code.CARD_REJECTED,
                Origin.USER,
                Action.CLEAR,
                "The card is neither a social-security card nor a passport or travel permit; take it out.",
                "");
    }

    static DeviceError noTravelDocument() {
        return error(
                Code.CARD_REMOVED,
                Origin.USER,
                Action.CLEAR,
                "No passport or travel permit is in the reader; put it in first.",
                "");
    }

    /** The card is there and could not be read. */
    static DeviceError ofCard(String reader, CardException failure) {
        if (!(failure.getCause() instanceof PcscException cause)) {
            return badChip("");
        }
        return switch (cause.code().orElse(null)) {
            case SCARD_E_SHARING_VIOLATION ->
                error(
                        Code.PORT_IN_USE,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "The card in the reader “" + reader
                                + "” is in use by another program; stop that program first.",
                        cause.codeName());
            case SCARD_E_UNKNOWN_READER, SCARD_E_READER_UNAVAILABLE -> readerLost(reader);
            case null, default -> {
                if (cause.serviceLost()) {
                    yield ofService(cause);
                }
                yield cause.atPowerUp() ? mute(cause.codeName()) : badChip(cause.codeName());
            }
        };
    }

    private static DeviceError badChip(String vendorCode) {
        return error(
                Code.CARD_REJECTED,
                Origin.USER,
                Action.CLEAR,
                "The card broke off while being read: its chip is dirty or broken; take it out, wipe it and try again.",
                vendorCode);
    }

    static DeviceError cancelled() {
        return error(
                Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The reading of the travel document was cancelled.", "");
    }

    static DeviceError closed() {
        return error(Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The chip-card reader is being closed.", "");
    }

    static DeviceError bug() {
        return error(
                Code.INTERNAL,
                Origin.SOFTWARE,
                Action.RETRY,
                "The driver of the chip-card reader failed, see the log; it starts anew.",
                "");
    }

    private static DeviceError error(Code code, Origin origin, Action action, String sentence, String vendorCode) {
        return new DeviceError(code, origin, action, sentence, vendorCode);
    }
}
