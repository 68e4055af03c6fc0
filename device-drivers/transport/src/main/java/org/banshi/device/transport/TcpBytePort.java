package org.banshi.device.transport;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** Bytes over TCP; waiting is a selector's, so that reading and writing both have an end. */
final class TcpBytePort implements BytePort {

    /** A peer that takes no byte for so long is stuck; a printer without paper stops taking bytes. */
    private static final Duration WRITE_STALL = Duration.ofSeconds(5);

    private final String name;
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;

    /** Bytes that {@link #check} met when it looked for the connection's end. */
    private final ByteBuffer met = ByteBuffer.allocate(256).limit(0);

    TcpBytePort(String name, SocketChannel connected) throws IOException {
        this.name = name;
        this.channel = connected;
        connected.configureBlocking(false);
        this.selector = Selector.open();
        this.key = connected.register(selector, SelectionKey.OP_READ);
    }

    @Override
    public int read(byte[] buffer, Duration timeout) throws IOException {
        if (met.hasRemaining()) {
            int known = Math.min(met.remaining(), buffer.length);
            met.get(buffer, 0, known);
            return known;
        }
        int count = channel.read(ByteBuffer.wrap(buffer));
        if (count == 0 && !timeout.isZero()) {
            await(SelectionKey.OP_READ, timeout);
            count = channel.read(ByteBuffer.wrap(buffer));
        }
        if (count < 0) {
            throw ended();
        }
        return count;
    }

    /** TCP tells the end of a connection only to who reads. */
    @Override
    public void check() throws IOException {
        if (!met.hasRemaining()) {
            int count = channel.read(met.clear());
            met.flip();
            if (count < 0) {
                throw ended();
            }
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            if (channel.write(rest) == 0 && !await(SelectionKey.OP_WRITE, WRITE_STALL)) {
                throw new IOException(name + " has taken no byte for " + WRITE_STALL.toSeconds() + " seconds.");
            }
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
        closeQuietly(selector);
    }

    private boolean await(int operation, Duration timeout) throws IOException {
        try {
            key.interestOps(operation);
            selector.selectedKeys().clear();
            return selector.select(Math.max(1, timeout.toMillis())) > 0;
        } catch (ClosedSelectorException | java.nio.channels.CancelledKeyException closed) {
            throw new IOException(name + " has been closed.", closed);
        }
    }

    private IOException ended() {
        return new IOException(name + " has closed the connection.");
    }

    static void closeQuietly(Closeable resource) {
        try {
            resource.close();
        } catch (IOException alreadyGone) {
            // Nothing is left to free.
        }
    }
}
