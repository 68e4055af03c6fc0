package org.banshi.kiosk.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Turns on the test's own thread, in a time that the test moves on by hand. */
final class HandTurns implements Turns {
    private long now = 1_000_000;
    private long due;
    private @Nullable Runnable planned;

    @Override
    public long millis() {
        return now;
    }

    @Override
    public void plan(Duration after, Runnable turn) {
        due = now + after.toMillis();
        planned = turn;
    }

    /** Runs what is due until nothing is. */
    void run() {
        while (planned != null && due <= now) {
            var turn = planned;
            planned = null;
            turn.run();
        }
    }

    /** Lets time pass, turn by turn. */
    void pass(Duration duration) {
        long end = now + duration.toMillis();
        while (planned != null && due <= end) {
            now = Math.max(now, due);
            run();
        }
        now = end;
    }

    Duration untilNext() {
        return Duration.ofMillis(due - now);
    }

    @Override
    public void close() {
        planned = null;
    }
}
