package org.banshi.device.scanner.picture;

import java.util.function.LongSupplier;

/** A clock that goes on by a step each time it is asked: a budget is a number of steps, the same on every machine. */
final class StepClock implements LongSupplier {

    private long asked;

    @Override
    public long getAsLong() {
        return ++asked * 1_000_000;
    }

    long asked() {
        return asked;
    }
}
