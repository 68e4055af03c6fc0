package org.banshi.kiosk.outbox;

import java.time.Duration;

/**
 * The sender's one thread and its clock. At most one turn is planned; turns never run side by side.
 */
interface Turns extends AutoCloseable {

    /** Milliseconds that only grow, whatever is done to the wall clock; the zero is arbitrary. */
    long millis();

    /** Plans the next turn, in place of the one planned before. Any thread. Nothing after {@link #close}. */
    void plan(Duration after, Runnable turn);

    /** Interrupts a running turn and waits a little for its end. */
    @Override
    void close();
}
