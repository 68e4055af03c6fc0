package org.banshi.device.conformance;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * For fixtures: does the same again and again until it is ended, fifty times a second. With waves of 200 bytes that is
 * as much as a line of 115,200 baud carries, and no more, so that nothing is left over when it ends.
 */
public final class Flood {

    private static final long PAUSE_NANOS = 20_000_000;

    private volatile boolean over;
    private @Nullable Thread thread;

    /** Begins to call {@code wave}, on a thread of its own. */
    public void begin(Runnable wave) {
        end();
        over = false;
        thread = Thread.ofPlatform().daemon().name("conformance flood").start(() -> {
            while (!over) {
                wave.run();
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
    }

    /** Returns when the last wave is over. Does nothing when none was begun. */
    public void end() {
        over = true;
        Thread flooding = thread;
        thread = null;
        if (flooding != null) {
            try {
                flooding.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
