package org.banshi.device.scanner;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/**
 * Cuts the scanner's bytes into codes. Pure. A code may hold the terminator's bytes itself, so it ends where the line
 * falls silent, not at the first CR; the terminator only tells how long the silence must be.
 */
final class CodeFramer {

    /** Behind a terminator: the rest of a code that merely holds one would follow sooner (usual advice: 30-50 ms). */
    static final Duration GAP = Duration.ofMillis(40);

    /** Without the terminator that was expected: the code may have been delayed on its way, or the scanner sends none. */
    static final Duration LONG_GAP = Duration.ofMillis(250);

    /** With nothing under way: how long the owner thread may sit in one read. */
    static final Duration IDLE = Duration.ofMillis(200);

    private static final int MOST = AimPrefix.LENGTH + ScannedCode.MAXIMUM_LENGTH + Terminator.LONGEST;

    private final Terminator terminator;
    private final AimPrefix aim;
    private final byte[] bytes = new byte[MOST];
    private int count;
    private boolean skipping;

    CodeFramer(Terminator terminator, AimPrefix aim) {
        this.terminator = terminator;
        this.aim = aim;
    }

    /** Takes bytes from the line; something too long is refused at once and then skipped until the line is silent. */
    Optional<ScanEvent> feed(byte[] source, int length) {
        if (skipping) {
            return Optional.empty();
        }
        if (count + length > MOST) {
            reset();
            skipping = true;
            return Optional.of(tooLong());
        }
        System.arraycopy(source, 0, bytes, count, length);
        count += length;
        return Optional.empty();
    }

    /** How long to wait for more before calling {@link #silent}. */
    Duration patience() {
        if (skipping) {
            return LONG_GAP;
        }
        if (count == 0) {
            return IDLE;
        }
        boolean complete = !terminator.expected() || terminator.lengthAtEnd(bytes, count) > 0;
        return complete ? GAP : LONG_GAP;
    }

    /** Nothing came for {@link #patience}: what there is, is a code. */
    Optional<ScanEvent> silent() {
        int end = count - terminator.lengthAtEnd(bytes, count);
        Optional<String> symbology = aim.in(bytes, end);
        int start = symbology.isPresent() ? AimPrefix.LENGTH : 0;
        byte[] payload = Arrays.copyOfRange(bytes, start, end);
        reset();
        if (payload.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                payload.length > ScannedCode.MAXIMUM_LENGTH
                        ? tooLong()
                        : new ScanEvent.Scanned(new ScannedCode(payload, symbology)));
    }

    /** Forgets everything and overwrites it: codes may identify a person. */
    void reset() {
        Arrays.fill(bytes, 0, count, (byte) 0);
        count = 0;
        skipping = false;
    }

    private static ScanEvent tooLong() {
        return new ScanEvent.Refused(new DeviceError(
                Code.DATA_TOO_LONG,
                Origin.USER,
                Action.CLEAR,
                "What was scanned is longer than " + ScannedCode.MAXIMUM_LENGTH
                        + " bytes, more than any QR code holds; scan another code, or check the scanner's settings.",
                ""));
    }
}
