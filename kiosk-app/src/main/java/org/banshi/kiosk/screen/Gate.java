package org.banshi.kiosk.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Lets one step through at a time, so that a double tap does nothing twice, not even on the page that comes next. */
final class Gate {

    /** Two taps of a trembling hand are at most so far apart (double strike, EN 301 549 §8.4: 0.5 s between taps). */
    private static final Duration DOUBLE_TAP = Duration.ofMillis(350);

    /** Afterwards a touch that changed nothing may be tried again. */
    private static final Duration PATIENCE = Duration.ofMillis(1200);

    private final InstantSource clock;
    private Instant last = Instant.MIN;
    private boolean changed = true;

    Gate(InstantSource clock) {
        this.clock = clock;
    }

    boolean pass() {
        Instant now = clock.instant();
        Instant free = last.equals(Instant.MIN) ? last : last.plus(changed ? DOUBLE_TAP : PATIENCE);
        // A clock that was set back must not lock the screen.
        if (now.isBefore(free) && !now.isBefore(last)) {
            return false;
        }
        last = now;
        changed = false;
        return true;
    }

    /** Another page is shown. */
    void pageChanged() {
        changed = true;
    }
}
