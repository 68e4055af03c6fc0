package org.banshi.device.scanner;

import java.util.Arrays;

/**
 * Takes the answer to a trigger out of the stream, however it is split. Pure. Only bytes that directly follow a command
 * can be one: a code that happens to hold the same bytes later is left as it is.
 */
final class AcknowledgementFilter {

    enum State {
        /** Nothing is expected any more. */
        IDLE,
        /** A command was sent, its answer is not complete. */
        AWAITED,
        /** The scanner obeys. */
        OBEYED,
        /** The scanner says that it does not know or not like the command. */
        REFUSED
    }

    private final Acknowledgement expected;
    private final byte[] held;
    private int count;
    private State state = State.IDLE;

    AcknowledgementFilter(Acknowledgement expected) {
        this.expected = expected;
        this.held = new byte[expected.length()];
    }

    State state() {
        return state;
    }

    /** A command was just sent. */
    void expect() {
        count = 0;
        state = expected.length() == 0 ? State.IDLE : State.AWAITED;
    }

    void reset() {
        count = 0;
        state = State.IDLE;
    }

    /** The bytes that belong to a code; those that may still become an answer are held back. */
    byte[] pass(byte[] source, int length) {
        int used = 0;
        while (state == State.AWAITED && used < length) {
            if (!expected.fits(count, source[used])) {
                byte[] code = join(source, used, length);
                reset();
                return code;
            }
            held[count++] = source[used++];
            if (count == held.length) {
                state = expected.positive(held) ? State.OBEYED : State.REFUSED;
                count = 0;
            }
        }
        return Arrays.copyOfRange(source, used, length);
    }

    /** The line fell silent: what was held back is a code after all. The answer is no longer awaited if so. */
    byte[] silent() {
        byte[] code = Arrays.copyOf(held, count);
        if (count > 0) {
            reset();
        }
        return code;
    }

    private byte[] join(byte[] source, int from, int to) {
        byte[] all = Arrays.copyOf(held, count + to - from);
        System.arraycopy(source, from, all, count, to - from);
        return all;
    }
}
