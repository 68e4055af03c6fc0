package org.banshi.device.scanner;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;

/**
 * Cuts the scanner's bytes into codes. Pure. A code may hold the terminator's bytes itself, so it ends where the line
 * falls silent, not at the first CR; the terminator only tells how long the silence must be.
 */
final class CodeFramer implements Framer {

    /** Behind a terminator: the rest of a code that merely holds one would follow sooner (usual advice: 30-50 ms). */
    static final Duration GAP = Duration.ofMillis(40);

    /** Without the terminator that was expected: the code may have been delayed on its way, or the scanner sends none. */
    static final Duration LONG_GAP = Duration.ofMillis(250);

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

    /** Something too long is refused at once and then skipped until the line is silent. */
    @Override
    public List<ScanEvent> feed(byte[] source, int length) {
        if (skipping) {
            return List.of();
        }
        if (count + length > MOST) {
            reset();
            skipping = true;
            return List.of(Framer.tooLong());
        }
        System.arraycopy(source, 0, bytes, count, length);
        count += length;
        return List.of();
    }

    @Override
    public Duration patience() {
        if (skipping) {
            return LONG_GAP;
        }
        if (count == 0) {
            return IDLE;
        }
        boolean complete = !terminator.expected() || terminator.lengthAtEnd(bytes, count) > 0;
        return complete ? GAP : LONG_GAP;
    }

    /** What there is, is a code. */
    @Override
    public List<ScanEvent> silent() {
        int end = count - terminator.lengthAtEnd(bytes, count);
        Optional<String> symbology = aim.in(bytes, end);
        int start = symbology.isPresent() ? AimPrefix.LENGTH : 0;
        byte[] payload = Arrays.copyOfRange(bytes, start, end);
        reset();
        if (payload.length == 0) {
            return List.of();
        }
        return List.of(
                payload.length > ScannedCode.MAXIMUM_LENGTH
                        ? Framer.tooLong()
                        : new ScanEvent.Scanned(new ScannedCode(payload, symbology)));
    }

    @Override
    public void reset() {
        Arrays.fill(bytes, 0, count, (byte) 0);
        count = 0;
        skipping = false;
    }
}
