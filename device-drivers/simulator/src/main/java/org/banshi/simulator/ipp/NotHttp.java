package org.banshi.simulator.ipp;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something at the printer's port that is no web server. */
final class NotHttp {

    private static final Logger LOG = LoggerFactory.getLogger(NotHttp.class);

    private final ServerSocket server;
    private final IppFault kind;
    private final Set<Socket> clients = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ended = new CountDownLatch(1);

    private NotHttp(ServerSocket server, IppFault kind) {
        this.server = server;
        this.kind = kind;
    }

    static NotHttp listen(int port, IppFault kind, ExecutorService threads) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        NotHttp listening = new NotHttp(socket, kind);
        threads.execute(() -> listening.accept(threads));
        return listening;
    }

    /** Returns when the port is free. */
    void end() {
        close(server);
        clients.forEach(NotHttp::close);
        try {
            // The port is bound for as long as somebody is inside accept.
            if (!ended.await(5, TimeUnit.SECONDS)) {
                LOG.debug("still somebody at {}", server);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(ExecutorService threads) {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                clients.add(client);
                if (server.isClosed()) {
                    close(client);
                } else {
                    threads.execute(() -> serve(client));
                }
            } catch (IOException e) {
                LOG.debug("no more at {}: {}", server, e.getMessage());
            }
        }
        ended.countDown();
    }

    private void serve(Socket client) {
        try {
            OutputStream out = client.getOutputStream();
            switch (kind) {
                case NOISE -> {
                    byte[] noise = new byte[2000];
                    new Random(1).nextBytes(noise);
                    out.write(noise);
                    out.flush();
                }
                case ENDLESS_HEADER -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    // Until the other end has had enough and closes.
                    for (int line = 0; true; line++) {
                        out.write("X-Line-%d: and one more\r\n".formatted(line).getBytes(StandardCharsets.US_ASCII));
                    }
                }
                // Neither reads nor writes; the connection stays.
                default -> {}
            }
        } catch (IOException e) {
            LOG.debug("a client went: {}", e.getMessage());
            clients.remove(client);
            close(client);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            LOG.debug("closing a socket: {}", e.getMessage());
        }
    }
}
