package org.banshi.device.scanner;

import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;

/** What a scanner's status says when it is not well. */
final class ScannerErrors {

    private ScannerErrors() {}

    static DeviceError noAnswer(String portName) {
        return new DeviceError(
                Code.NO_ANSWER,
                Origin.HARDWARE,
                Action.RETRY,
                "Nobody answers at " + portName
                        + ": check that the scanner is switched on and set to serial (USB CDC), its make (profile) and"
                        + " the baud option; probe=off if this scanner never answers.",
                "");
    }

    static DeviceError refused(String portName) {
        return new DeviceError(
                Code.CONFIGURATION,
                Origin.SOFTWARE,
                Action.CONFIGURATION,
                "The scanner at " + portName
                        + " refuses to be triggered: check its make (profile) and that commands over the line are"
                        + " allowed in its settings.",
                "");
    }
}
