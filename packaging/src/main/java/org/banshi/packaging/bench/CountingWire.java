package org.banshi.packaging.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.Wire;

/** A wire that counts what went over it in both directions, and knows when the first byte came. */
final class CountingWire implements Wire {

    private final Wire wire;
    private final AtomicLong toDevice = new AtomicLong();
    private final AtomicLong toHost = new AtomicLong();
    private final AtomicLong firstAt = new AtomicLong();

    CountingWire(Wire wire) {
        this.wire = wire;
    }

    void forget() {
        toDevice.set(0);
        toHost.set(0);
        firstAt.set(0);
    }

    /** Bytes both ways; on a half-duplex exchange of questions and answers they follow one another. */
    long bytes() {
        return toDevice.get() + toHost.get();
    }

    long bytesToDevice() {
        return toDevice.get();
    }

    /** When the first byte came from the host ({@link System#nanoTime}); 0 if none did. */
    long firstAt() {
        return firstAt.get();
    }

    @Override
    public String address() {
        return wire.address();
    }

    @Override
    public void start(Consumer<byte[]> receiver) {
        wire.start(bytes -> {
            firstAt.compareAndSet(0, System.nanoTime());
            toDevice.addAndGet(bytes.length);
            receiver.accept(bytes);
        });
    }

    @Override
    public void sendAfter(Duration delay, byte[] bytes) {
        toHost.addAndGet(bytes.length);
        wire.sendAfter(delay, bytes);
    }

    @Override
    public void speed(LineSpeed speed) {
        wire.speed(speed);
    }

    @Override
    public void unplug() {
        wire.unplug();
    }

    @Override
    public void replug() {
        wire.replug();
    }

    @Override
    public boolean plugged() {
        return wire.plugged();
    }

    @Override
    public void close() {
        wire.close();
    }
}
