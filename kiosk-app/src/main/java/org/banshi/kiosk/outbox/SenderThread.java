package org.banshi.kiosk.outbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** {@link Turns} on a thread of its own, in real time. */
final class SenderThread implements Turns {
    /** Enough for a transaction under way; an exchange under way is interrupted. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(
            1, turn -> Thread.ofPlatform().name("outbox-sender").daemon().unstarted(turn));
    private @Nullable Future<?> planned;

    SenderThread() {
        executor.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    @Override
    public synchronized void plan(Duration after, Runnable turn) {
        if (planned != null) {
            planned.cancel(false);
        }
        if (!executor.isShutdown()) {
            planned = executor.schedule(turn, after.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            executor.shutdownNow();
        }
        try {
            executor.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
