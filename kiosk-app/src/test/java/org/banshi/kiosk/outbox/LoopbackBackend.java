package org.banshi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.banshi.contract.Acknowledgement;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.BackendPrivateKeys;
import org.banshi.contract.CaseStatus;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.MalformedJsonException;
import org.banshi.contract.Problem;
import org.banshi.contract.Sealer;
import org.banshi.contract.SubmissionKind;
import org.banshi.contract.TerminalKey;
import org.banshi.contract.testing.ContractSchema;

/**
 * A real HTTP server on loopback that keeps the contract, except where the next answers are told otherwise. What the
 * terminal sends, and every answer that is meant to be a right one, is held against the OpenAPI file; {@link #close}
 * fails when one deviated.
 */
final class LoopbackBackend implements AutoCloseable {
    private static final String SUBMISSIONS = "/v1/submissions";
    private static final String FOLLOW_UPS = "/v1/follow-ups/";
    private static final String JSON = "application/json";
    private static final String HEALTH = "{\"status\":\"UP\"}";
    private static final ContractSchema SCHEMA = new ContractSchema();

    static final String PORTAL = "<html><body>Please log in to FreeWifi</body></html>";

    interface Behaviour {
        void answer(HttpExchange exchange, Envelope envelope) throws IOException;
    }

    final BackendPrivateKeys keys = BackendPrivateKeys.generate();
    private final Sealer sealer = new Sealer("t-1", TerminalKey.generate(), keys.publicKeys());

    /** What was taken in, once each. */
    final Map<UUID, Acknowledgement> taken = new ConcurrentHashMap<>();

    /** Each POST's id, in the order of arrival. */
    final List<UUID> posts = new CopyOnWriteArrayList<>();

    /** Used up first, one a POST. */
    final Queue<Behaviour> next = new ConcurrentLinkedQueue<>();

    /** For some ids always. */
    final Map<UUID, Behaviour> always = new ConcurrentHashMap<>();

    volatile int probes;
    volatile boolean portal;

    /** What was not as the contract has it, in words. */
    private final Queue<String> deviations = new ConcurrentLinkedQueue<>();

    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    LoopbackBackend() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/health", exchange -> {
            probes++;
            if (portal) {
                send(exchange, 200, PORTAL);
            } else {
                sendRight(exchange, "/v1/health", 200, HEALTH.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.createContext(SUBMISSIONS, this::submit);
        server.createContext("/elsewhere", exchange -> {
            // Would acknowledge if a redirect were followed.
            posts.add(new UUID(0, 0));
            send(exchange, 200, PORTAL);
        });
        server.start();
    }

    private void submit(HttpExchange exchange) throws IOException {
        try {
            byte[] body = exchange.getRequestBody().readAllBytes();
            checkSubmission(exchange, body);
            var envelope = ContractJson.read(body, Envelope.class);
            posts.add(envelope.id());
            if (portal) {
                send(exchange, 200, PORTAL);
                return;
            }
            var told = always.containsKey(envelope.id()) ? always.get(envelope.id()) : next.poll();
            (told == null ? (Behaviour) this::take : told).answer(exchange, envelope);
        } catch (MalformedJsonException e) {
            send(exchange, 422, "{}");
        } finally {
            exchange.close();
        }
    }

    private void checkSubmission(HttpExchange exchange, byte[] body) {
        deviations.addAll(SCHEMA.requestProblems(exchange.getRequestMethod(), SUBMISSIONS, body));
        check(exchange.getRequestURI().toString().equals(SUBMISSIONS), "posted to " + exchange.getRequestURI());
        check(JSON.equals(exchange.getRequestHeaders().getFirst("Content-Type")), "not posted as JSON");
    }

    private void check(boolean holds, String deviation) {
        if (!holds) {
            deviations.add(deviation);
        }
    }

    /** As in the contract: 201, or 200 with the same acknowledgement. */
    void take(HttpExchange exchange, Envelope envelope) throws IOException {
        boolean again = taken.containsKey(envelope.id());
        sendRight(exchange, SUBMISSIONS, again ? 200 : 201, ContractJson.write(takeIn(envelope)));
    }

    Acknowledgement takeIn(Envelope envelope) {
        return taken.computeIfAbsent(envelope.id(), id -> acknowledge(envelope, keys));
    }

    static Acknowledgement acknowledge(Envelope envelope, BackendPrivateKeys keys) {
        return Acknowledgement.signed(
                envelope, Optional.of("C-1"), Acknowledgement.ACCEPTED, Instant.EPOCH, Optional.empty(), keys);
    }

    /** Never answers, or only a part, until the server closes. */
    Behaviour hang(boolean withHeaders) {
        return (exchange, envelope) -> {
            if (withHeaders) {
                exchange.sendResponseHeaders(201, 100);
                exchange.getResponseBody().write('{');
                exchange.getResponseBody().flush();
            }
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    static Behaviour page(int status, String body) {
        return (exchange, envelope) -> send(exchange, status, body);
    }

    static Behaviour problem(int status, URI type) {
        return (exchange, envelope) ->
                send(exchange, status, ContractJson.write(new Problem(type, "A problem", status, "name")));
    }

    /** Right or wrong answers alike. */
    void onFollowUp(int status, byte[] body) {
        server.createContext(FOLLOW_UPS, exchange -> {
            checkFollowUp(exchange);
            send(exchange, status, body);
        });
    }

    void onFollowUp(CaseStatus known) {
        server.createContext(FOLLOW_UPS, exchange -> {
            checkFollowUp(exchange);
            sendRight(exchange, FOLLOW_UPS + "{applicationId}", 200, ContractJson.write(known));
        });
    }

    private void checkFollowUp(HttpExchange exchange) {
        String path = exchange.getRequestURI().toString();
        check(exchange.getRequestMethod().equals("GET"), exchange.getRequestMethod() + " " + path);
        String id = path.substring(FOLLOW_UPS.length());
        check(id.equals(UUID.fromString(id).toString()), "asked for " + path);
    }

    /** What is meant to keep the contract, and is checked to do so. */
    private void sendRight(HttpExchange exchange, String path, int status, byte[] body) throws IOException {
        deviations.addAll(SCHEMA.responseProblems(exchange.getRequestMethod(), path, status, JSON, body));
        exchange.getResponseHeaders().set("Content-Type", JSON);
        send(exchange, status, body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        send(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    Envelope envelope() {
        return sealer.seal(
                SubmissionKind.APPLICATION, UUID.randomUUID(), "{\"fictional\":true}".getBytes(StandardCharsets.UTF_8));
    }

    BackendKeys publicKeys() {
        return keys.publicKeys();
    }

    /** Short time-outs, so that no test waits long for one. */
    BackendAddress address() {
        return new BackendAddress(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                Optional.empty(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
        assertThat(deviations).as("deviations from the contract").isEmpty();
    }
}
