package org.banshi.device.transport;

import java.time.Duration;

/**
 * How patient a worker is.
 *
 * @param firstBackoff pause after a first failure; doubled with each further one
 * @param longestBackoff cap of the pause
 * @param checkEvery while resting: how often to look whether the port is still there
 */
public record WorkerTiming(Duration firstBackoff, Duration longestBackoff, Duration checkEvery) {

    /**
     * A device must work again within 2 s of its return: half a second for the pause leaves more for opening and asking.
     * Most losses are a loose plug, so the first attempts come soon. A look at the port is two system calls.
     */
    public static final WorkerTiming NORMAL =
            new WorkerTiming(Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofMillis(100));

    /** The pause after so many failures in a row. */
    public Duration pauseAfter(int failures) {
        Duration pause = firstBackoff.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return pause.compareTo(longestBackoff) < 0 ? pause : longestBackoff;
    }
}
