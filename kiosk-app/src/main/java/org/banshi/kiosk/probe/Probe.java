package org.banshi.kiosk.probe;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.banshi.kiosk.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A socket that answers, a line of JSON for a line of request: {@code screen} → what is on the screen now;
 * {@code paints} → from now on a line for every stage that has been painted, with the monotonic time in nanoseconds
 * ({@code CLOCK_MONOTONIC}, the same for all processes of the machine).
 */
public final class Probe implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Probe.class);

    /** A painted stage. */
    record Paint(String stage, String detail, long serial, long nanos) {}

    private final Path socket;
    private final Parent root;
    private final ServerSocketChannel server;
    private final JsonMapper json = new JsonMapper();
    private final CopyOnWriteArrayList<BlockingQueue<Paint>> followers = new CopyOnWriteArrayList<>();
    private volatile Shown shown = Shown.NOTHING;

    public Probe(Path socket, Parent root) throws IOException {
        this.socket = socket;
        this.root = root;
        Files.deleteIfExists(socket);
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofVirtual().name("probe").start(this::serve);
    }

    /** FX thread, just after the view was given the visit. */
    public void shown(Visit visit) {
        Shown now = Shown.of(visit);
        new AfterPaint(() -> {
                    shown = now;
                    Paint paint = new Paint(now.stage(), now.detail(), now.serial(), System.nanoTime());
                    followers.forEach(follower -> follower.add(paint));
                })
                .start();
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                Thread.ofVirtual().name("probe-client").start(() -> answer(client));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failed) {
                log.warn("PROBE_FAILED {}", failed.getMessage());
                return;
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                BufferedReader requests = new BufferedReader(
                        new InputStreamReader(Channels.newInputStream(client), StandardCharsets.UTF_8));
                PrintWriter answers = new PrintWriter(Channels.newOutputStream(client), true, StandardCharsets.UTF_8)) {
            for (String request = requests.readLine(); request != null; request = requests.readLine()) {
                switch (request.strip()) {
                    case "screen" -> answers.println(json.writeValueAsString(screen()));
                    case "paints" -> follow(answers);
                    default -> answers.println("{\"error\":\"ask for screen or paints\"}");
                }
            }
        } catch (IOException | ExecutionException | TimeoutException gone) {
            log.debug("PROBE_CLIENT_GONE");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private ScreenReport screen() throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<ScreenReport> report = new CompletableFuture<>();
        Platform.runLater(() -> report.complete(ScreenReport.of(shown, root)));
        return report.get(5, TimeUnit.SECONDS);
    }

    private void follow(PrintWriter answers) throws InterruptedException {
        BlockingQueue<Paint> paints = new LinkedBlockingQueue<>();
        followers.add(paints);
        try {
            while (!answers.checkError()) {
                answers.println(json.writeValueAsString(paints.take()));
            }
        } finally {
            followers.remove(paints);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(socket);
        } catch (IOException late) {
            log.debug("PROBE_CLOSE {}", late.getMessage());
        }
    }
}
