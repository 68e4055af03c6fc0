package org.banshi.simulator.pty;

import static org.banshi.simulator.pty.LibC.EAGAIN;
import static org.banshi.simulator.pty.LibC.EINTR;
import static org.banshi.simulator.pty.LibC.EIO;
import static org.banshi.simulator.pty.LibC.POLLIN;
import static org.banshi.simulator.pty.LibC.POLLOUT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The master side of a raw pseudo-terminal: what is written here comes out of the slave node that a driver opens, and
 * the other way round. We hold the slave open ourselves, so a driver may close and reopen it as often as it likes
 * and the master never sees the end of the line; the price is that unread bytes wait for the next opener, who should
 * flush on open as with any serial port.
 *
 * <p>One thread may read while another writes and a third closes. After {@link #close} (or {@link #unplug}, the same
 * under the name of what it simulates) the node and the link are gone and every open slave gets EIO or hang-up.
 */
public final class PseudoTerminal implements AutoCloseable {

    private static final int READ_BYTES = 4096;

    private final LibC libc;
    private final int master;
    private final int heldSlave;
    private final int wakeUp;
    private final Path slave;
    private final @Nullable Path link;
    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private volatile boolean closed;

    private PseudoTerminal(LibC libc, int master, int heldSlave, int wakeUp, Path slave, @Nullable Path link) {
        this.libc = libc;
        this.master = master;
        this.heldSlave = heldSlave;
        this.wakeUp = wakeUp;
        this.slave = slave;
        this.link = link;
    }

    /** A terminal that is known by its node only, such as {@code /dev/pts/7}. */
    public static PseudoTerminal open() throws IOException {
        return open(null);
    }

    /**
     * A terminal with a symbolic link to its node, as udev gives devices a stable name. A link that is left over from
     * an earlier run is replaced; any other file is not touched and is an error.
     */
    public static PseudoTerminal open(@Nullable Path link) throws IOException {
        LibC libc = new LibC();
        int master = libc.openMaster();
        try {
            Path slave = Path.of(libc.slaveName(master));
            return open(libc, master, slave, link);
        } catch (IOException e) {
            libc.close(master);
            throw e;
        }
    }

    private static PseudoTerminal open(LibC libc, int master, Path slave, @Nullable Path link) throws IOException {
        int held = libc.openTerminal(slave.toString());
        try {
            libc.makeRaw(held);
            if (link != null) {
                pointTo(slave, link);
            }
            return new PseudoTerminal(libc, master, held, libc.openSignal(), slave, link);
        } catch (IOException e) {
            libc.close(held);
            throw e;
        }
    }

    /** What a driver should open: the link if there is one, else the node. */
    public Path path() {
        return link == null ? slave : link;
    }

    /** The kernel's node, such as {@code /dev/pts/7}. */
    public Path slave() {
        return slave;
    }

    /** The speed to which the driver has set the line, which carries its bytes at any speed; empty for odd ones. */
    public OptionalInt baud() {
        synchronized (writeLock) {
            return closed ? OptionalInt.empty() : libc.baud(heldSlave);
        }
    }

    /** Waits for bytes from the driver. An empty array means that this terminal was closed. */
    public byte[] read() throws IOException {
        synchronized (readLock) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment buffer = arena.allocate(READ_BYTES);
                while (!closed) {
                    libc.await(master, POLLIN, wakeUp, -1);
                    if (closed) {
                        break;
                    }
                    int count = libc.read(master, buffer);
                    if (count > 0) {
                        return buffer.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
                    }
                    if (count != -EAGAIN && count != -EINTR) {
                        throw new IOException("reading from " + slave + " failed"
                                + (count == -EIO ? ": hung up" : ", errno " + -count));
                    }
                }
                return new byte[0];
            }
        }
    }

    /**
     * Hands bytes to the driver's side. When nobody reads there and the kernel's buffer is full, waits up to
     * {@code patience} and then drops the rest, as a UART without flow control does.
     *
     * @return how many bytes went out
     */
    public int write(byte[] bytes, Duration patience) throws IOException {
        synchronized (writeLock) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment all = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
                int done = 0;
                while (done < bytes.length && !closed) {
                    int count = libc.write(master, all.asSlice(done));
                    if (count > 0) {
                        done += count;
                    } else if (count == -EAGAIN) {
                        if (!libc.await(master, POLLOUT, wakeUp, (int) patience.toMillis())) {
                            break;
                        }
                    } else if (count != -EINTR) {
                        throw new IOException("writing to " + slave + " failed, errno " + -count);
                    }
                }
                return done;
            }
        }
    }

    /** Pulls the cable: link and node vanish, open slaves hang up. The same as {@link #close}. */
    public void unplug() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        if (link != null
                && Files.isSymbolicLink(link)
                && Files.readSymbolicLink(link).equals(slave)) {
            Files.deleteIfExists(link);
        }
        libc.signal(wakeUp);
        synchronized (readLock) {
            synchronized (writeLock) {
                libc.close(heldSlave);
                libc.close(master);
                libc.close(wakeUp);
            }
        }
    }

    private static void pointTo(Path slave, Path link) throws IOException {
        if (Files.exists(link, java.nio.file.LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new IOException(link + " exists and is not a symbolic link; choose another name for the link");
        }
        Path folder = link.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Made under another name and moved into place, so that nobody ever sees the name missing.
        Path fresh = link.resolveSibling(link.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createSymbolicLink(fresh, slave);
        Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
