package org.banshi.simulator.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.banshi.simulator.pty.PseudoTerminal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A serial line: a pseudo-terminal behind a link that survives unplugging, as udev's names do. */
public final class PtyWire implements Wire {

    private static final Logger LOG = LoggerFactory.getLogger(PtyWire.class);

    /** A driver that does not read for so long loses bytes, as with a UART without flow control. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Path link;
    private final @Nullable Path ownFolder;
    private final PacedOutput output;
    private @Nullable Consumer<byte[]> receiver;
    private volatile @Nullable PseudoTerminal terminal;
    private @Nullable Thread reader;
    private boolean closed;

    private PtyWire(Path link, @Nullable Path ownFolder, LineSpeed speed) throws IOException {
        this.link = link;
        this.ownFolder = ownFolder;
        this.terminal = PseudoTerminal.open(link);
        this.output = new PacedOutput("pty", speed, this::write);
    }

    /** A line under a link in a temporary folder of its own. */
    public static PtyWire open(LineSpeed speed) {
        try {
            Path folder = Files.createTempDirectory("banshi-pty");
            return new PtyWire(folder.resolve("tty"), folder, speed);
        } catch (IOException e) {
            throw new UncheckedIOException("no pseudo-terminal: " + e.getMessage(), e);
        }
    }

    /** A line under the given link; the folder is made if it is missing. */
    public static PtyWire open(Path link, LineSpeed speed) {
        try {
            return new PtyWire(link, null, speed);
        } catch (IOException e) {
            throw new UncheckedIOException("no pseudo-terminal at " + link + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String address() {
        return link.toString();
    }

    @Override
    public synchronized void start(Consumer<byte[]> receiver) {
        this.receiver = receiver;
        listen();
    }

    @Override
    public void sendAfter(Duration delay, byte[] bytes) {
        output.send(delay, bytes);
    }

    @Override
    public void speed(LineSpeed speed) {
        output.speed(speed);
    }

    @Override
    public OptionalInt hostBaud() {
        PseudoTerminal current = terminal;
        return current == null ? OptionalInt.empty() : current.baud();
    }

    @Override
    public synchronized void unplug() {
        PseudoTerminal gone = terminal;
        if (gone == null) {
            return;
        }
        terminal = null;
        output.clear();
        try {
            gone.unplug();
        } catch (IOException e) {
            throw new UncheckedIOException("could not remove " + link, e);
        }
        Thread listening = reader;
        reader = null;
        if (listening != null && listening != Thread.currentThread()) {
            listening.interrupt();
            join(listening);
        }
    }

    @Override
    public synchronized void replug() {
        if (terminal != null || closed) {
            return;
        }
        try {
            terminal = PseudoTerminal.open(link);
        } catch (IOException e) {
            throw new UncheckedIOException("no pseudo-terminal at " + link + ": " + e.getMessage(), e);
        }
        listen();
    }

    @Override
    public boolean plugged() {
        return terminal != null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        unplug();
        output.close();
        if (ownFolder != null) {
            try {
                Files.deleteIfExists(ownFolder);
            } catch (IOException e) {
                LOG.warn("temporary folder {} stays behind: {}", ownFolder, e.getMessage());
            }
        }
    }

    private void listen() {
        Consumer<byte[]> listener = receiver;
        PseudoTerminal current = terminal;
        if (listener != null && current != null) {
            reader = Thread.ofPlatform().name("pty-in").daemon().start(() -> read(current, listener));
        }
    }

    private void read(PseudoTerminal current, Consumer<byte[]> listener) {
        PacedInput input = new PacedInput(listener);
        try {
            byte[] bytes = current.read();
            while (bytes.length > 0) {
                input.deliver(bytes, output.speed(), () -> terminal == current);
                bytes = current.read();
            }
        } catch (IOException e) {
            LOG.warn("line {} ended: {}", link, e.getMessage());
        }
    }

    private void write(byte[] bytes) throws IOException {
        PseudoTerminal current = terminal;
        if (current != null && current.write(bytes, PATIENCE) < bytes.length) {
            LOG.debug("nobody reads {}: bytes lost", link);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
