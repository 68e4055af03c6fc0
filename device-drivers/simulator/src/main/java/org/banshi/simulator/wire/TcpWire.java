package org.banshi.simulator.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A network port on the loopback address. Serves one client after another; a second one waits in the queue until the
 * first has gone, as port 9100 of most receipt printers does.
 */
public final class TcpWire implements Wire {

    private static final Logger LOG = LoggerFactory.getLogger(TcpWire.class);

    private final int port;
    private final PacedOutput output;
    private @Nullable Consumer<byte[]> receiver;
    private volatile @Nullable ServerSocket server;
    private volatile @Nullable Socket client;
    private @Nullable Thread acceptor;
    private boolean closed;

    private TcpWire(int port, LineSpeed speed) throws IOException {
        ServerSocket socket = bind(port);
        this.server = socket;
        this.port = socket.getLocalPort();
        this.output = new PacedOutput("tcp-" + this.port, speed, this::write);
    }

    /**
     * Listens on the loopback address.
     *
     * @param port 0 chooses a free one
     */
    public static TcpWire listen(int port, LineSpeed speed) {
        try {
            return new TcpWire(port, speed);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot listen on port " + port + ": " + e.getMessage() + "; is something else using it?", e);
        }
    }

    public int port() {
        return port;
    }

    @Override
    public String address() {
        return InetAddress.getLoopbackAddress().getHostAddress() + ":" + port;
    }

    @Override
    public synchronized void start(Consumer<byte[]> receiver) {
        this.receiver = receiver;
        accept();
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
    public synchronized void unplug() {
        ServerSocket gone = server;
        if (gone == null) {
            return;
        }
        server = null;
        output.clear();
        close(gone);
        close(client);
        Thread accepting = acceptor;
        acceptor = null;
        if (accepting != null && accepting != Thread.currentThread()) {
            accepting.interrupt();
            try {
                accepting.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized void replug() {
        if (server != null || closed) {
            return;
        }
        try {
            server = bind(port);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on port " + port + " again: " + e.getMessage(), e);
        }
        accept();
    }

    @Override
    public boolean plugged() {
        return server != null;
    }

    @Override
    public synchronized void close() {
        closed = true;
        unplug();
        output.close();
    }

    private static ServerSocket bind(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        // So that a replugged port need not wait for the old connection's TIME_WAIT.
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void accept() {
        ServerSocket listening = server;
        Consumer<byte[]> listener = receiver;
        if (listening != null && listener != null) {
            acceptor = Thread.ofPlatform()
                    .name("tcp-" + port + "-in")
                    .daemon()
                    .start(() -> serve(listening, new PacedInput(listener)));
        }
    }

    private void serve(ServerSocket listening, PacedInput input) {
        while (!listening.isClosed()) {
            try (Socket connected = listening.accept()) {
                connected.setTcpNoDelay(true);
                client = connected;
                if (server != listening) {
                    return;
                }
                read(connected, input);
            } catch (IOException e) {
                LOG.debug("connection on port {} ended: {}", port, e.getMessage());
            } finally {
                client = null;
            }
        }
    }

    private void read(Socket connected, PacedInput input) throws IOException {
        InputStream in = connected.getInputStream();
        byte[] buffer = new byte[4096];
        int count = in.read(buffer);
        while (count > 0) {
            input.deliver(Arrays.copyOf(buffer, count), output.speed(), () -> !connected.isClosed());
            count = in.read(buffer);
        }
    }

    private void write(byte[] bytes) throws IOException {
        Socket connected = client;
        if (connected != null) {
            connected.getOutputStream().write(bytes);
        }
    }

    private static void close(@Nullable AutoCloseable socket) {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (Exception e) {
            LOG.debug("closing a socket: {}", e.getMessage());
        }
    }
}
