package org.banshi.packaging.bench;

import java.time.Duration;
import java.util.function.Consumer;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.Wire;

/** A line that remembers when a receipt's first byte (ESC @) came. Questions for the status come before and do not count. */
final class StampedWire implements Wire {

    private final Wire wire;
    private final LineSpeed speed;
    private volatile long start;
    private volatile long first;

    StampedWire(Wire wire, LineSpeed speed) {
        this.wire = wire;
        this.speed = speed;
    }

    /** From now on it counts. */
    long restart() {
        first = 0;
        start = System.nanoTime();
        return start;
    }

    double firstByteMillis() {
        return (first - start) / 1e6;
    }

    @Override
    public void start(Consumer<byte[]> receiver) {
        wire.start(bytes -> {
            for (int index = 0; first == 0 && index + 1 < bytes.length; index++) {
                if (bytes[index] == 0x1B && bytes[index + 1] == 0x40) {
                    // Bytes come in slices, delivered when the last of them would have arrived.
                    first = System.nanoTime() - speed.nanos(bytes.length - index - 1);
                }
            }
            receiver.accept(bytes);
        });
    }

    @Override
    public String address() {
        return wire.address();
    }

    @Override
    public void sendAfter(Duration delay, byte[] bytes) {
        wire.sendAfter(delay, bytes);
    }

    @Override
    public void speed(LineSpeed next) {
        wire.speed(next);
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
