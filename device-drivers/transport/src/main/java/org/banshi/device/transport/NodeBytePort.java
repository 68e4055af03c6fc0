package org.banshi.device.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bytes through a device node that is open without blocking. Waiting is poll(2), which costs nothing and returns with
 * the first byte; a node that hangs up or vanishes ends in an {@link IOException}.
 */
final class NodeBytePort implements BytePort {

    /** How long one native wait lasts, so that a close from another thread is noticed soon. */
    private static final int SLICE_MILLIS = 100;

    /** A device that takes no byte for so long is stuck; slow ones (9600 baud) take some every few milliseconds. */
    private static final Duration WRITE_STALL = Duration.ofSeconds(5);

    /** Small enough that a slow line is never far behind what was written. */
    private static final int CHUNK = 512;

    /** usblp answers empty reads as fast as the printer sends empty packets; this keeps it from burning CPU. */
    private static final int EMPTY_READ_PAUSE_MILLIS = 20;

    private final Path node;
    private final int descriptor;
    private final boolean readable;
    private final Runnable onClose;
    private final ReentrantLock nativeCall = new ReentrantLock();
    private volatile boolean closing;
    private boolean closed;

    /**
     * @param readable false for nodes that only take bytes (a FIFO, a plain file); reading then only waits
     * @param onClose what else is to be freed, after the descriptor
     */
    NodeBytePort(Path node, int descriptor, boolean readable, Runnable onClose) {
        this.node = node;
        this.descriptor = descriptor;
        this.readable = readable;
        this.onClose = onClose;
    }

    @Override
    public int read(byte[] buffer, Duration timeout) throws IOException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            int events = await(readable ? Posix.POLLIN : 0, deadline);
            if ((events & Posix.POLLIN) != 0) {
                int count = guarded(() -> Posix.read(descriptor, buffer));
                if (count > 0) {
                    return count;
                }
                if (count == 0 && (events & Posix.POLLHUP) != 0) {
                    throw lost("hung up");
                }
                pauseAfterEmptyRead();
            }
            failOn(events);
            if (System.nanoTime() - deadline >= 0) {
                return 0;
            }
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        int done = 0;
        long progress = System.nanoTime();
        while (done < bytes.length) {
            int events = await(Posix.POLLOUT, progress + WRITE_STALL.toNanos());
            failOn(events);
            int from = done;
            int length = Math.min(CHUNK, bytes.length - done);
            int count = events == 0 ? 0 : guarded(() -> Posix.write(descriptor, bytes, from, length));
            if (count > 0) {
                done += count;
                progress = System.nanoTime();
            } else if (System.nanoTime() - progress >= WRITE_STALL.toNanos()) {
                throw new IOException(node + " has taken no byte for " + WRITE_STALL.toSeconds() + " seconds.");
            }
        }
    }

    @Override
    public void check() throws IOException {
        failOn(guarded(() -> Posix.poll(descriptor, (short) 0, 0)));
        if (!Files.exists(node)) {
            throw lost("vanished");
        }
    }

    @Override
    public void close() {
        closing = true;
        nativeCall.lock();
        try {
            if (!closed) {
                closed = true;
                Posix.close(descriptor);
                onClose.run();
            }
        } finally {
            nativeCall.unlock();
        }
    }

    private int await(int events, long deadline) throws IOException {
        long left = Math.max(0, deadline - System.nanoTime());
        int millis = (int) Math.min(SLICE_MILLIS, (left + 999_999) / 1_000_000);
        return guarded(() -> Posix.poll(descriptor, (short) events, millis));
    }

    private void pauseAfterEmptyRead() throws IOException {
        guarded(() -> Posix.poll(descriptor, (short) 0, EMPTY_READ_PAUSE_MILLIS));
    }

    private void failOn(int events) throws IOException {
        if ((events & (Posix.POLLHUP | Posix.POLLERR | Posix.POLLNVAL)) != 0) {
            throw lost("hung up");
        }
    }

    private int guarded(NativeCall call) throws IOException {
        nativeCall.lock();
        try {
            if (closing) {
                throw new IOException(node + " has been closed.");
            }
            return call.run();
        } catch (Posix.CallFailed failure) {
            throw lost("failed with errno " + failure.errno());
        } finally {
            nativeCall.unlock();
        }
    }

    private IOException lost(String how) {
        return new IOException(node + " " + how + ": the device was unplugged or switched off.");
    }

    private interface NativeCall {
        int run() throws Posix.CallFailed;
    }
}
