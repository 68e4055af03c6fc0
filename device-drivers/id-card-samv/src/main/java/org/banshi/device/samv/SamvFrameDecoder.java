package org.banshi.device.samv;

import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts the bytes of the line into replies. Pure, bounded in memory and never failing: whatever comes, it finds the
 * next preamble again. Noise between frames is skipped in silence; a frame with an impossible length or a wrong check
 * is reported as broken, and the search goes on behind its first byte, so that a good frame inside is not lost.
 */
final class SamvFrameDecoder {

    /** SW1 SW2 SW3 and the check. */
    private static final int SHORTEST = 4;

    /** The longest reply known is text, photo and two fingerprints (090Ah); twice that is certainly no length. */
    private static final int LONGEST = 2 * 0x090A;

    private byte[] bytes = new byte[2048];
    private int start;
    private int end;

    /** What the bytes so far amount to. */
    sealed interface Decoded {
        record Reply(SamvFrame frame) implements Decoded {}

        record Broken() implements Decoded {}
    }

    /** Adds what came from the line. */
    void feed(byte[] source, int count) {
        if (end + count > bytes.length) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            end -= start;
            start = 0;
            if (end + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + count));
            }
        }
        System.arraycopy(source, 0, bytes, end, count);
        end += count;
    }

    /** The next reply or broken frame; empty when more bytes are needed. */
    Optional<Decoded> next() {
        skipToPreamble();
        if (end - start < SamvFrame.HEADER) {
            return Optional.empty();
        }
        int length = (bytes[start + 5] & 0xFF) << 8 | bytes[start + 6] & 0xFF;
        if (length < SHORTEST || length > LONGEST) {
            return broken();
        }
        int last = start + SamvFrame.HEADER + length - 1;
        if (end <= last) {
            return Optional.empty();
        }
        if (SamvFrame.check(bytes, start + SamvFrame.PREAMBLE.length, last) != bytes[last]) {
            return broken();
        }
        int status = start + SamvFrame.HEADER;
        SamvFrame frame = new SamvFrame(
                bytes[status] & 0xFF,
                bytes[status + 1] & 0xFF,
                bytes[status + 2] & 0xFF,
                Arrays.copyOfRange(bytes, status + 3, last));
        start = last + 1;
        return Optional.of(new Decoded.Reply(frame));
    }

    /** Whether a frame has begun and not ended. */
    boolean inFrame() {
        return end > start;
    }

    /** Forgets all bytes, and overwrites them: they may be a person's. */
    void clear() {
        Arrays.fill(bytes, (byte) 0);
        start = 0;
        end = 0;
    }

    private Optional<Decoded> broken() {
        start++;
        return Optional.of(new Decoded.Broken());
    }

    /** Drops bytes until the rest is a preamble or may become one. */
    private void skipToPreamble() {
        while (start < end) {
            int count = Math.min(SamvFrame.PREAMBLE.length, end - start);
            if (Arrays.equals(bytes, start, start + count, SamvFrame.PREAMBLE, 0, count)) {
                return;
            }
            start++;
        }
    }
}
