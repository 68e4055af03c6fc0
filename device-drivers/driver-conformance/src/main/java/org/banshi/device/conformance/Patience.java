package org.banshi.device.conformance;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waiting with an end. */
final class Patience {

    /** Promised are two seconds; a machine that does ten other things gets fifteen times that. */
    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration LOOK_EVERY = Duration.ofMillis(2);

    private Patience() {}

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + LONGEST.toSeconds() + " seconds in vain for: " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
