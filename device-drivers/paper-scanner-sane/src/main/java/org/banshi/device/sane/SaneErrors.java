package org.banshi.device.sane;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/**
 * One sentence for each thing that goes wrong with a scanner.
 *
 * @param scanner its name, for the sentences
 */
record SaneErrors(String scanner) {

    static DeviceError programMissing(String program) {
        return new DeviceError(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The program " + program + " cannot be started, and scanners are reached through it: install the"
                        + " package sane-utils.",
                "");
    }

    DeviceError noScanner() {
        return hardware(
                Code.PORT_MISSING,
                Action.RETRY,
                "No scanner is found: check its cable and that it is switched on; “scanimage -L” must list it.");
    }

    DeviceError nodeMissing(String node) {
        return hardware(
                Code.PORT_MISSING,
                Action.RETRY,
                "The scanner " + scanner + " is away (" + node
                        + " does not exist): check its cable and that it is switched on.");
    }

    /** The scanner could not even be opened. */
    DeviceError notOpened(SaneStatus status, String complaint) {
        return switch (status) {
            case DEVICE_BUSY, ACCESS_DENIED, NO_MEM, COVER_OPEN, JAMMED, NO_DOCS -> whileScanning(status, complaint);
            case INVAL, UNSUPPORTED ->
                error(
                        Code.PORT_MISSING,
                        Origin.HARDWARE,
                        Action.RETRY,
                        "SANE knows no scanner " + scanner
                                + ": check its cable and that it is switched on, or the name with “scanimage -L”.",
                        complaint);
            case IO_ERROR, GOOD, CANCELLED, EOF ->
                error(
                        Code.NO_ANSWER,
                        Origin.HARDWARE,
                        Action.RETRY,
                        "The scanner " + scanner + " does not answer: switch it off and on, check its cable.",
                        complaint);
        };
    }

    DeviceError whileScanning(SaneStatus status, String complaint) {
        return switch (status) {
            case DEVICE_BUSY ->
                error(
                        Code.PORT_IN_USE,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "The scanner " + scanner
                                + " is busy: another program uses it or it warms up; wait, then scan again.",
                        complaint);
            case JAMMED ->
                error(
                        Code.PAPER_JAMMED,
                        Origin.USER,
                        Action.CLEAR,
                        "Paper is jammed in the feeder of " + scanner
                                + ": open it, take the sheet out, close it and scan again.",
                        complaint);
            case NO_DOCS ->
                error(
                        Code.PAPER_OUT,
                        Origin.USER,
                        Action.CLEAR,
                        "There is no paper in the feeder of " + scanner + ": put the sheet in and scan again.",
                        complaint);
            case COVER_OPEN ->
                error(
                        Code.COVER_OPEN,
                        Origin.USER,
                        Action.CLEAR,
                        "The cover of " + scanner + " is open: close it and scan again.",
                        complaint);
            case CANCELLED ->
                error(
                        Code.CANCELLED,
                        Origin.USER,
                        Action.RETRY,
                        "The scan was stopped at " + scanner + " itself: scan again.",
                        complaint);
            case ACCESS_DENIED ->
                error(
                        Code.PERMISSION_DENIED,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "No permission to use " + scanner + ": add the user " + System.getProperty("user.name")
                                + " to the group scanner (usermod -aG scanner " + System.getProperty("user.name")
                                + ") and log in again.",
                        complaint);
            case INVAL, UNSUPPORTED ->
                error(
                        Code.CONFIGURATION,
                        Origin.SOFTWARE,
                        Action.CONFIGURATION,
                        "The scanner " + scanner + " refuses how it was asked to scan: check the options of its URI"
                                + " against “scanimage -A”.",
                        complaint);
            case NO_MEM ->
                error(
                        Code.MODULE_FAILED,
                        Origin.SOFTWARE,
                        Action.RETRY,
                        "The driver of " + scanner + " ran out of memory: scan again with fewer dots per inch.",
                        complaint);
            case IO_ERROR, EOF, GOOD ->
                error(
                        Code.LOST,
                        Origin.HARDWARE,
                        Action.RETRY,
                        "The connection to " + scanner
                                + " broke while scanning: check its cable and that it is switched on; it is tried"
                                + " again until it is back.",
                        complaint);
        };
    }

    DeviceError ended(int exitCode, String complaint) {
        String how = exitCode > 128 ? "was ended by signal " + (exitCode - 128) : "ended with code " + exitCode;
        return error(
                Code.MODULE_FAILED,
                Origin.SOFTWARE,
                Action.RETRY,
                "The SANE driver of " + scanner + " " + how
                        + " in the middle of the work: scan again; if it stays so, switch the scanner off and on.",
                complaint);
    }

    DeviceError garbled(String what) {
        return error(
                Code.GARBLED,
                Origin.SOFTWARE,
                Action.RETRY,
                "What came from " + scanner + " is no complete picture (" + what + "): scan again.",
                "");
    }

    DeviceError nothingListed() {
        return error(
                Code.GARBLED,
                Origin.SOFTWARE,
                Action.RETRY,
                "The SANE driver of " + scanner
                        + " lists no option that it can be set to: switch the scanner off and on; “scanimage -A” must"
                        + " list them.",
                "");
    }

    DeviceError silent(long seconds) {
        return hardware(
                Code.TIMED_OUT,
                Action.RETRY,
                "The scanner " + scanner + " has been silent for " + seconds
                        + " s and was stopped: switch it off and on, then scan again.");
    }

    DeviceError tooLong(long seconds) {
        return hardware(
                Code.TIMED_OUT,
                Action.RETRY,
                "The scan on " + scanner + " was not ready after " + seconds
                        + " s and was stopped: scan again with fewer dots per inch.");
    }

    DeviceError tooLarge(String what) {
        return error(
                Code.DATA_TOO_LONG,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The picture of " + scanner + " is too large (" + what
                        + "): scan with fewer dots per inch, or set width and height in its URI.",
                "");
    }

    DeviceError cannot(String what, String todo) {
        return error(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The scanner " + scanner + " " + what + ": " + todo + ".",
                "");
    }

    DeviceError noFont() {
        return error(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "No font on this terminal shows the watermark for the page from " + scanner
                        + ": install the package fonts-noto-cjk.",
                "");
    }

    DeviceError failed() {
        return error(
                Code.INTERNAL,
                Origin.SOFTWARE,
                Action.RETRY,
                "The driver of " + scanner + " failed on this page, see the log; scan again.",
                "");
    }

    DeviceError closed() {
        return error(Code.CANCELLED, Origin.SOFTWARE, Action.NONE, "The scanner " + scanner + " was closed.", "");
    }

    private static DeviceError hardware(Code code, Action action, String sentence) {
        return error(code, Origin.HARDWARE, action, sentence, "");
    }

    private static DeviceError error(Code code, Origin origin, Action action, String sentence, String vendorCode) {
        return new DeviceError(code, origin, action, sentence, vendorCode);
    }
}
