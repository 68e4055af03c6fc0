package org.banshi.device.escpos;

import java.time.Duration;
import org.banshi.device.DeviceError;

/**
 * A slip that broke off because of something that a person can mend, and waits for that. Whoever asked for it may
 * take it back meanwhile. Times are of {@link System#nanoTime()}.
 *
 * @param cause what stopped it first
 * @param since when it broke off
 * @param restarts how often it was printed anew before
 */
record Interruption(PrintJob job, DeviceError cause, long since, int restarts) {

    /** A cutter that sticks at each cut must not eat the whole roll. */
    private static final int MOST_RESTARTS = 2;

    /** Whether waiting can help at all. */
    static boolean canBeMended(DeviceError cause, int restarts) {
        return restarts < MOST_RESTARTS
                && switch (cause.code()) {
                    case PAPER_OUT,
                            PAPER_JAMMED,
                            COVER_OPEN,
                            CUTTER_FAILED,
                            OFFLINE,
                            LOST,
                            PORT_MISSING,
                            CONNECTION_REFUSED,
                            NO_ANSWER -> true;
                    default -> false;
                };
    }

    boolean expired(long now, Duration mendWithin) {
        return now - since > mendWithin.toNanos();
    }
}
