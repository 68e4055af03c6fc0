package org.banshi.device.pcsc;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.Subscription;
import org.banshi.device.pcsc.lite.PcscContext;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.lite.PcscMissingException;
import org.banshi.device.transport.StatusBoard;
import org.banshi.device.transport.WorkerTiming;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one owner thread of a reader: connects to the PC/SC service, lets {@link ReaderSession} work with it, and after a
 * loss of the service backs off and connects anew until {@link #close()}. It waits inside the service; whoever wants
 * something of it ends the wait. Thread-safe.
 */
final class PcscWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PcscWorker.class);

    /** {@link org.banshi.device.Device#close()} promises two seconds. */
    private static final Duration CLOSE_WITHIN = Duration.ofMillis(1900);

    /** Ending a wait that only just begins may fail: then this is what the caller waits, and what idling costs. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final ReaderSession session;
    private final WorkerTiming timing = WorkerTiming.NORMAL;
    private final StatusBoard board;
    private final Thread thread;
    private final String name;

    /** Guarded by itself, as is {@link #shut}. */
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    private boolean shut;
    private volatile boolean closing;
    private volatile @Nullable PcscContext service;
    private int failures;

    PcscWorker(DeviceUri uri, ReaderSession session) {
        this.session = session;
        this.name = uri.toString();
        this.board = new StatusBoard(name);
        this.thread = Thread.ofPlatform().daemon().name("device " + uri).unstarted(this::live);
    }

    /** Begins; to be called once, when the driver's object is complete. */
    void start() {
        thread.start();
    }

    DeviceStatus status() {
        return board.current();
    }

    /** To be called by the session, on the owner thread. */
    void publish(DeviceStatus status) {
        board.publish(status);
    }

    Subscription onStatus(Consumer<DeviceStatus> listener) {
        return board.subscribe(listener, this::execute);
    }

    boolean isClosing() {
        return closing;
    }

    /** Runs the task between two rounds, whether or not the service is there; after the end, here and now. */
    void execute(Runnable task) {
        synchronized (tasks) {
            if (!shut) {
                tasks.add(task);
                wakeUp();
                return;
            }
        }
        perform(task);
    }

    /** Ends a wait: there is something new to do. */
    void wake() {
        execute(() -> {});
    }

    @Override
    public void close() {
        closing = true;
        wake();
        if (thread.getState() == Thread.State.NEW) {
            end();
        } else if (Thread.currentThread() != thread) {
            try {
                thread.join(CLOSE_WITHIN);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void live() {
        while (!closing) {
            DeviceError error = connectOnce();
            if (!closing) {
                failures++;
                board.publish(DeviceStatus.failed(Availability.NO_DEVICE, error));
                session.unavailable();
                pause(timing.pauseAfter(failures));
            }
        }
        session.end();
        end();
    }

    /** One connection to the service, until it is lost; returns why. */
    private DeviceError connectOnce() {
        try (PcscContext context = PcscContext.establish()) {
            service = context;
            while (!closing) {
                drain();
                boolean waited = session.round(context, hasTasks() || closing ? Duration.ZERO : LONGEST_WAIT);
                failures = 0;
                if (!waited) {
                    pause(timing.firstBackoff());
                }
            }
            return PcscErrors.closed();
        } catch (PcscException failure) {
            LOG.debug("{}: {}", name, failure.toString());
            return PcscErrors.ofService(failure);
        } catch (PcscMissingException missing) {
            return PcscErrors.missing(missing);
        } catch (RuntimeException bug) {
            LOG.error("{}: the driver failed", name, bug);
            return PcscErrors.bug();
        } finally {
            service = null;
        }
    }

    private void pause(Duration pause) {
        long until = System.nanoTime() + pause.toNanos();
        long left = pause.toNanos();
        while (!closing && left > 0) {
            drain();
            synchronized (tasks) {
                left = until - System.nanoTime();
                if (tasks.isEmpty() && !closing && left > 0) {
                    try {
                        // Rounded up, so that the last fraction of a millisecond does not spin.
                        tasks.wait(left / 1_000_000 + 1);
                    } catch (InterruptedException nobodyInterruptsThisThread) {
                        return;
                    }
                }
            }
            left = until - System.nanoTime();
        }
    }

    private void drain() {
        for (Runnable task = next(); task != null; task = next()) {
            perform(task);
        }
    }

    private @Nullable Runnable next() {
        synchronized (tasks) {
            return tasks.poll();
        }
    }

    private boolean hasTasks() {
        synchronized (tasks) {
            return !tasks.isEmpty();
        }
    }

    private void perform(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            LOG.error("{}: a task failed", name, bug);
        }
    }

    private void end() {
        synchronized (tasks) {
            shut = true;
        }
        drain();
    }

    /** Asking the service to end the wait may last when the service hangs; the caller must not hang with it. */
    private void wakeUp() {
        tasks.notifyAll();
        PcscContext waiting = service;
        if (waiting != null && Thread.currentThread() != thread) {
            Thread.startVirtualThread(waiting::cancel);
        }
    }
}
