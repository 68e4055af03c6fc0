package org.banshi.simulator.wire;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A device gone mad: bytes without sense or end, as many as a line at 115,200 baud can carry. Thread-safe. */
public final class Flood implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMillis(20);

    /** Ten bits a byte. */
    private static final int BYTES = (int) (115_200 / 10 * PERIOD.toMillis() / 1000);

    private final Wire wire;
    private final Random random = new Random(1);
    private @Nullable ScheduledExecutorService scheduler;
    private @Nullable ScheduledFuture<?> flowing;

    public Flood(Wire wire) {
        this.wire = wire;
    }

    /** Begins or ends; the same again does nothing. */
    public synchronized void flow(boolean on) {
        ScheduledFuture<?> now = flowing;
        if (!on) {
            flowing = null;
            if (now != null) {
                now.cancel(false);
            }
        } else if (now == null) {
            ScheduledExecutorService worker = scheduler == null
                    ? Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().name("flood").daemon().factory())
                    : scheduler;
            scheduler = worker;
            flowing = worker.scheduleAtFixedRate(this::pour, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void pour() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        try {
            wire.send(bytes);
        } catch (RejectedExecutionException closed) {
            flow(false);
        }
    }

    @Override
    public synchronized void close() {
        flow(false);
        if (scheduler != null) {
            scheduler.shutdownNow();
        }
    }
}
