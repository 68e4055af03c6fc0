package org.banshi.kiosk.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failure: the bound doubles from 1 s to 5 min, and the wait is drawn evenly below it ("full
 * jitter"), so that the terminals of a province do not come back in step after an outage.
 */
final class Backoff {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    /** A draw near zero must not become a hot loop. */
    static final Duration SHORTEST = Duration.ofMillis(100);

    private Backoff() {}

    /** @param failures in a row, at least 1 */
    static Duration after(int failures, RandomGenerator random) {
        // 2^9 s is beyond the longest; more would overflow after days offline.
        long bound = Math.min(FIRST.toMillis() << Math.min(failures - 1, 9), LONGEST.toMillis());
        return Duration.ofMillis(Math.max(SHORTEST.toMillis(), random.nextLong(bound + 1)));
    }
}
