package org.banshi.simulator.wire;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Writes down what passes over another wire, as a {@link ByteDump}: each piece as it came from the host, and as the
 * device sent it. For simulators, whose persons are fictional; a real person's card must never be recorded.
 */
public final class RecordingWire implements Wire {

    private final Wire wire;
    private final LongSupplier nanoClock;
    private final long began;
    private final PrintWriter dump;

    private RecordingWire(Wire wire, PrintWriter dump, LongSupplier nanoClock) {
        this.wire = wire;
        this.dump = dump;
        this.nanoClock = nanoClock;
        this.began = nanoClock.getAsLong();
        dump.println(ByteDump.HEADING);
    }

    /**
     * Records into the file, which is made or overwritten.
     *
     * @param wire what carries the bytes; closed with this
     */
    public static RecordingWire around(Wire wire, Path file) {
        try {
            return new RecordingWire(wire, new PrintWriter(Files.newBufferedWriter(file), true), System::nanoTime);
        } catch (IOException unwritable) {
            wire.close();
            throw new UncheckedIOException(
                    "cannot record into " + file + ": "
                            + Objects.requireNonNullElse(unwritable.getMessage(), "no reason given"),
                    unwritable);
        }
    }

    @Override
    public String address() {
        return wire.address();
    }

    @Override
    public void start(Consumer<byte[]> receiver) {
        wire.start(bytes -> {
            write(true, Duration.ZERO, bytes);
            receiver.accept(bytes);
        });
    }

    @Override
    public void sendAfter(Duration delay, byte[] bytes) {
        write(false, delay, bytes);
        wire.sendAfter(delay, bytes);
    }

    @Override
    public void speed(LineSpeed speed) {
        wire.speed(speed);
    }

    @Override
    public OptionalInt hostBaud() {
        return wire.hostBaud();
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
        synchronized (dump) {
            dump.close();
        }
    }

    private void write(boolean fromHost, Duration delay, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        long millis = (nanoClock.getAsLong() - began + delay.toNanos()) / 1_000_000;
        synchronized (dump) {
            dump.println(new ByteDump.Piece(millis, fromHost, bytes).line());
        }
    }
}
