package org.banshi.simulator.wire;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Delivers what was read no sooner than the line could have carried it. Blocks the reading thread, hence the sender. */
final class PacedInput {

    private static final int SLICE_BYTES = 64;

    /** Bytes that are there so soon after the last have been waiting: only this thread woke late, the line did not. */
    private static final long LATE_NANOS = 2_000_000;

    private final Consumer<byte[]> receiver;
    private long lineFreeAt = System.nanoTime();

    PacedInput(Consumer<byte[]> receiver) {
        this.receiver = receiver;
    }

    void deliver(byte[] bytes, LineSpeed speed, BooleanSupplier alive) {
        if (!speed.limited()) {
            receiver.accept(bytes);
            return;
        }
        long now = System.nanoTime();
        if (now - lineFreeAt > LATE_NANOS) {
            lineFreeAt = now;
        }
        for (int from = 0; from < bytes.length && alive.getAsBoolean(); from += SLICE_BYTES) {
            byte[] slice = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SLICE_BYTES));
            lineFreeAt += speed.nanos(slice.length);
            long left = lineFreeAt - System.nanoTime();
            while (left > 0 && alive.getAsBoolean()) {
                LockSupport.parkNanos(this, left);
                left = lineFreeAt - System.nanoTime();
            }
            receiver.accept(slice);
        }
    }
}
