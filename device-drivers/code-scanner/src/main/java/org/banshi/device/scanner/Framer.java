package org.banshi.device.scanner;

import java.time.Duration;
import java.util.List;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/** Cuts the scanner's bytes into codes. Pure: no I/O, no clock. Not thread-safe. */
sealed interface Framer permits CodeFramer, PacketFramer {

    /** With nothing under way: how long the owner thread may sit in one read. */
    Duration IDLE = Duration.ofMillis(200);

    /** Takes bytes from the line; what can be told already is returned. */
    List<ScanEvent> feed(byte[] source, int length);

    /** How long to wait for more before calling {@link #silent}. */
    Duration patience();

    /** Nothing came for {@link #patience}. */
    List<ScanEvent> silent();

    /** Forgets everything and overwrites it: codes may identify a person. */
    void reset();

    static ScanEvent tooLong() {
        return new ScanEvent.Refused(new DeviceError(
                Code.DATA_TOO_LONG,
                Origin.USER,
                Action.CLEAR,
                "What was scanned is longer than " + ScannedCode.MAXIMUM_LENGTH
                        + " bytes, more than any QR code holds; scan another code, or check the scanner's settings.",
                ""));
    }
}
