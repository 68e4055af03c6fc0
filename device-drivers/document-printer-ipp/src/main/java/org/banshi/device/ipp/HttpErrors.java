package org.banshi.device.ipp;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/**
 * One sentence for each way in which the carrier of IPP fails.
 *
 * @param address the printer's URI
 */
record HttpErrors(String address) {

    DeviceError refused() {
        return error(
                Code.CONNECTION_REFUSED,
                Origin.HARDWARE,
                Action.RETRY,
                address + " refuses the connection: check the port number, and that the printer or CUPS is running.");
    }

    DeviceError unknownHost() {
        return error(
                Code.PORT_MISSING,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The host of " + address + " is unknown: check its name or write its IP address.");
    }

    DeviceError noAnswer() {
        return error(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + address + ": check the address, the cable and that the printer is switched on.");
    }

    DeviceError lost() {
        return error(
                Code.LOST,
                Origin.HARDWARE,
                Action.RETRY,
                "The connection to the page printer at " + address
                        + " broke off: check its cable and that it is switched on; it is tried again.");
    }

    DeviceError encryptionLost(String why) {
        return error(
                Code.LOST,
                Origin.HARDWARE,
                Action.RETRY,
                "The encrypted connection to the page printer at " + address + " broke off (" + Foreign.quote(why)
                        + "): check its cable, and that this port is the one for ipps://; it is tried again.");
    }

    DeviceError notTrusted(String why) {
        return error(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The certificate of the page printer at " + address + " is not trusted (" + Foreign.quote(why)
                        + "): name its file with certificate=/path/printer.pem, or write ipp:// on a cable of its own.");
    }

    DeviceError garbled(String why) {
        return error(
                Code.GARBLED,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "What answers at " + address + " does not speak IPP (" + why
                        + "): check host, port and path; a printer's path is often /ipp/print.");
    }

    DeviceError status(int status) {
        Finding finding = switch (status) {
            case 401, 407 ->
                new Finding(
                        Code.NOT_AUTHORISED,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "wants a name and password: let this terminal's address print without one.");
            case 403 ->
                new Finding(
                        Code.NOT_AUTHORISED,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "forbids printing to this terminal: allow its address at the printer or in cupsd.conf.");
            case 404, 405, 410 ->
                new Finding(
                        Code.CONFIGURATION,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "is not found under this path: check it; a printer's path is often /ipp/print.");
            case 413 ->
                new Finding(
                        Code.DATA_TOO_LONG,
                        Origin.SOFTWARE,
                        Action.NONE,
                        "finds the document too large: print fewer pages at once.");
            case 426 ->
                new Finding(
                        Code.CONFIGURATION,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "wants an encrypted connection: write ipps:// instead of ipp://.");
            case 500, 502, 503, 504 ->
                new Finding(
                        Code.OFFLINE,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "does not serve just now: wait; if it stays so, switch it off and on.");
            default ->
                status / 100 == 3
                        ? new Finding(
                                Code.CONFIGURATION,
                                Origin.SOFTWARE,
                                Action.CONFIGURATION,
                                "points to another address, which is not followed: write the printer's own.")
                        : new Finding(
                                Code.GARBLED,
                                Origin.SOFTWARE,
                                Action.CONFIGURATION,
                                "answers as no printer does: check host, port and path.");
        };
        return finding.error(address, "HTTP " + status);
    }

    private static DeviceError error(Code code, Origin origin, Action action, String sentence) {
        return new DeviceError(code, origin, action, sentence, "");
    }
}
