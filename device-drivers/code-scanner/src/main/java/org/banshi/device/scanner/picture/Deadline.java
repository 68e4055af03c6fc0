package org.banshi.device.scanner.picture;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when a search may go on; every loop that may last asks it. */
record Deadline(LongSupplier nanoClock, long until) {

    static Deadline in(Duration budget, LongSupplier nanoClock) {
        return new Deadline(nanoClock, nanoClock.getAsLong() + budget.toNanos());
    }

    boolean over() {
        return nanoClock.getAsLong() - until >= 0;
    }
}
