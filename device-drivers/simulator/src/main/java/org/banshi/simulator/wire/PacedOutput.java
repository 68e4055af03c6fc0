package org.banshi.simulator.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets queued bytes out at the line's speed, in slices, from one scheduler thread. A slice leaves when its last bit would have. */
final class PacedOutput implements AutoCloseable {

    /** Where the bytes go. Called by the scheduler's thread only. */
    interface Sink {
        void write(byte[] bytes) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(PacedOutput.class);

    /** Short enough that a reader sees a stream, long enough that the scheduler wakes at most 250 times a second. */
    private static final long SLICE_NANOS = 4_000_000;

    private final ScheduledExecutorService scheduler;
    private final Sink sink;
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private volatile LineSpeed speed;
    private volatile int generation;
    private long lineFreeAt;
    private boolean sending;

    PacedOutput(String name, LineSpeed speed, Sink sink) {
        this.speed = speed;
        this.sink = sink;
        this.scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name + "-out").daemon().factory());
    }

    void speed(LineSpeed speed) {
        this.speed = speed;
    }

    LineSpeed speed() {
        return speed;
    }

    void send(Duration delay, byte[] bytes) {
        byte[] copy = bytes.clone();
        int born = generation;
        schedule(delay.toNanos(), () -> {
            if (born == generation) {
                queue.add(copy);
                if (!sending) {
                    lineFreeAt = System.nanoTime();
                    sending = true;
                    next();
                }
            }
        });
    }

    /** Forgets all that has not left yet. */
    void clear() {
        generation++;
        schedule(0, () -> {
            queue.clear();
            sending = false;
        });
    }

    private void next() {
        byte[] head = queue.poll();
        if (head == null) {
            sending = false;
            return;
        }
        int count = Math.min(head.length, speed.bytesIn(SLICE_NANOS));
        if (count < head.length) {
            queue.addFirst(Arrays.copyOfRange(head, count, head.length));
        }
        byte[] slice = Arrays.copyOf(head, count);
        lineFreeAt += speed.nanos(count);
        int born = generation;
        schedule(lineFreeAt - System.nanoTime(), () -> {
            if (born == generation) {
                write(slice);
                next();
            }
        });
    }

    private void write(byte[] slice) {
        try {
            sink.write(slice);
        } catch (IOException e) {
            LOG.debug("bytes lost, nobody on the line: {}", e.getMessage());
        }
    }

    private void schedule(long nanos, Runnable step) {
        try {
            if (nanos <= 0) {
                scheduler.execute(step);
            } else {
                var ignored = scheduler.schedule(step, nanos, TimeUnit.NANOSECONDS);
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("line closed, bytes lost");
        }
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
        try {
            if (!scheduler.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("the line's sender did not end within 5 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
