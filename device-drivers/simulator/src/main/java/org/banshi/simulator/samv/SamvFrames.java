package org.banshi.simulator.samv;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the host's bytes into request frames as the module does: {@code AA AA AA 96 69 | length (2, big-endian) |
 * command | parameter | data | check}, the length counting all after itself and the check being the XOR of all bytes
 * from the length on. Bytes before a preamble are skipped.
 */
final class SamvFrames {

    private static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};

    /** No request is longer than a handful of bytes; a longer one is a broken length field. */
    private static final int LONGEST_REQUEST = 64;

    private static final int SHORTEST_REQUEST = 3;

    /** A host that stops in the middle of a frame for so long has given it up. */
    private static final long GIVEN_UP_NANOS = 300_000_000L;

    private final LongSupplier nanoClock;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long lastByteAt;

    /** What the module makes of the bytes so far. */
    sealed interface Request {
        record Command(int command, int parameter, byte[] data) implements Request {
            /** Both bytes, as {@link SamvQuestion} counts them. */
            int code() {
                return command << 8 | parameter;
            }
        }

        record Broken(ModuleStatus why) implements Request {}
    }

    SamvFrames(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    void add(byte[] bytes) {
        long now = nanoClock.getAsLong();
        if (pending.size() > 0 && now - lastByteAt > GIVEN_UP_NANOS) {
            pending.reset();
        }
        lastByteAt = now;
        pending.writeBytes(bytes);
    }

    /** The next complete request, or null when more bytes are needed. */
    @Nullable
    Request next() {
        byte[] bytes = pending.toByteArray();
        int start = preambleIn(bytes);
        byte[] frame = Arrays.copyOfRange(bytes, start, bytes.length);
        if (frame.length < PREAMBLE.length + 2) {
            keep(frame);
            return null;
        }
        int length = (frame[5] & 0xFF) << 8 | frame[6] & 0xFF;
        if (length < SHORTEST_REQUEST || length > LONGEST_REQUEST) {
            keep(Arrays.copyOfRange(frame, PREAMBLE.length + 2, frame.length));
            return new Request.Broken(ModuleStatus.WRONG_LENGTH);
        }
        int end = PREAMBLE.length + 2 + length;
        if (frame.length < end) {
            keep(frame);
            return null;
        }
        keep(Arrays.copyOfRange(frame, end, frame.length));
        if (check(frame, PREAMBLE.length, end - 1) != frame[end - 1]) {
            return new Request.Broken(ModuleStatus.WRONG_CHECKSUM);
        }
        return new Request.Command(frame[7] & 0xFF, frame[8] & 0xFF, Arrays.copyOfRange(frame, 9, end - 1));
    }

    void clear() {
        pending.reset();
    }

    static byte[] reply(ModuleStatus status, byte[] data) {
        int length = 3 + data.length + 1;
        byte[] frame = Arrays.copyOf(PREAMBLE, PREAMBLE.length + 2 + length);
        frame[5] = (byte) (length >> 8);
        frame[6] = (byte) length;
        // SW1 and SW2 come from the card; they are 00 00 in every published trace.
        frame[9] = (byte) status.code();
        System.arraycopy(data, 0, frame, 10, data.length);
        frame[frame.length - 1] = check(frame, PREAMBLE.length, frame.length - 1);
        return frame;
    }

    static boolean isReply(ModuleStatus status, byte[] frame) {
        return (frame[9] & 0xFF) == status.code();
    }

    private static byte check(byte[] bytes, int from, int to) {
        byte check = 0;
        for (int i = from; i < to; i++) {
            check ^= bytes[i];
        }
        return check;
    }

    /** Where a preamble, or what may become one, begins. */
    private static int preambleIn(byte[] bytes) {
        for (int start = 0; start < bytes.length; start++) {
            int count = Math.min(PREAMBLE.length, bytes.length - start);
            if (Arrays.equals(bytes, start, start + count, PREAMBLE, 0, count)) {
                return start;
            }
        }
        return bytes.length;
    }

    private void keep(byte[] rest) {
        pending.reset();
        pending.writeBytes(rest);
    }
}
