package org.banshi.device.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A port that breaks when told to; the worker's own behaviour needs no bytes. */
final class ScriptedPort implements PortConnector {

    final BlockingQueue<Long> attempts = new LinkedBlockingQueue<>();
    final AtomicInteger open = new AtomicInteger();
    volatile boolean present = true;
    volatile boolean broken;

    @Override
    public String portName() {
        return "scripted";
    }

    @Override
    public BytePort open() throws PortException {
        attempts.add(System.nanoTime());
        if (!present) {
            throw PortErrors.missing(java.nio.file.Path.of("/dev/scripted"));
        }
        broken = false;
        open.incrementAndGet();
        return new Port();
    }

    private final class Port implements BytePort {
        private boolean closed;

        @Override
        public int read(byte[] buffer, Duration timeout) throws IOException {
            check();
            return 0;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            check();
        }

        @Override
        public synchronized void check() throws IOException {
            if (broken || closed) {
                throw new IOException("gone");
            }
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                open.decrementAndGet();
            }
        }
    }
}
