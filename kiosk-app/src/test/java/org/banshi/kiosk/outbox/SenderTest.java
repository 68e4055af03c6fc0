package org.banshi.kiosk.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.banshi.contract.BackendPrivateKeys;
import org.banshi.contract.ContractJson;
import org.banshi.contract.Envelope;
import org.banshi.contract.Problem;
import org.banshi.kiosk.outbox.OutboxEvent.Acknowledged;
import org.banshi.kiosk.outbox.OutboxEvent.Attempted;
import org.banshi.kiosk.outbox.OutboxEvent.FileTrouble;
import org.banshi.kiosk.outbox.OutboxEvent.ReachabilityChanged;
import org.banshi.kiosk.outbox.OutboxEvent.SetAside;
import org.banshi.kiosk.outbox.OutboxRecord.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SenderTest {
    @TempDir
    Path directory;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T01:02:03Z"));
    private final InstantSource clock = time::get;
    private final HandTurns turns = new HandTurns();
    private final List<OutboxEvent> events = new ArrayList<>();
    private LoopbackBackend backend;
    private BackendClient client;
    private Outbox outbox;
    private Sender sender;

    @BeforeEach
    void begin() throws IOException {
        backend = new LoopbackBackend();
        client = new BackendClient(backend.address());
        openOutbox(List.of());
    }

    private void openOutbox(List<String> moreSettings) throws IOException {
        outbox = Outbox.open(directory.resolve("outbox.db"), clock, moreSettings);
        sender = new Sender(outbox, client, backend.publicKeys(), clock, new Random(3), turns, events::add);
    }

    @AfterEach
    void end() throws IOException {
        sender.close();
        outbox.close();
        client.close();
        backend.close();
    }

    private Envelope save() throws IOException {
        var envelope = backend.envelope();
        outbox.save(envelope);
        return envelope;
    }

    private <E extends OutboxEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private State state(Envelope envelope) throws IOException {
        return outbox.record(envelope.id()).orElseThrow().state();
    }

    private void assertDeliveredOnce(Envelope envelope) throws IOException {
        assertThat(state(envelope)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(outbox.record(envelope.id()).orElseThrow().caseNumber()).contains("C-1");
        assertThat(events(Acknowledged.class)).extracting(Acknowledged::id).containsOnlyOnce(envelope.id());
        assertThat(backend.taken).containsKey(envelope.id());
    }

    @Test
    void deliversOldestFirstAndTellsWithTheAcknowledgement() throws IOException {
        var envelopes = List.of(save(), save(), save());
        sender.start();
        turns.run();
        assertThat(backend.posts)
                .containsExactlyElementsOf(envelopes.stream().map(Envelope::id).toList());
        for (var envelope : envelopes) {
            assertDeliveredOnce(envelope);
        }
        assertThat(sender.pending()).isZero();
        assertThat(events(Acknowledged.class).getFirst().acknowledgement())
                .isEqualTo(backend.taken.get(envelopes.getFirst().id()));
    }

    @Test
    void aNewSaveIsSentAtOnce() throws IOException {
        sender.start();
        turns.run();
        var envelope = save();
        turns.run();
        assertDeliveredOnce(envelope);
    }

    /** What must not count as delivered, and whether the backend was there. */
    enum NotDelivered {
        CAPTIVE_PORTAL,
        REDIRECT,
        SILENT,
        DRIPPING,
        GATEWAY_DOWN,
        FORGED_SIGNATURE,
        WRONG_DIGEST,
        ENDLESS_PAGE,
        UNAVAILABLE,
        FAULT,
        NOT_REGISTERED;

        LoopbackBackend.Behaviour behaviour(LoopbackBackend backend) {
            return switch (this) {
                case CAPTIVE_PORTAL -> LoopbackBackend.page(200, LoopbackBackend.PORTAL);
                case REDIRECT ->
                    (exchange, envelope) -> {
                        exchange.getResponseHeaders().add("Location", "/elsewhere");
                        LoopbackBackend.send(exchange, 302, new byte[0]);
                    };
                case SILENT -> backend.hang(false);
                case DRIPPING -> backend.hang(true);
                case GATEWAY_DOWN -> LoopbackBackend.page(502, "<h1>Bad gateway</h1>");
                case FORGED_SIGNATURE ->
                    (exchange, envelope) -> LoopbackBackend.send(
                            exchange,
                            201,
                            ContractJson.write(LoopbackBackend.acknowledge(envelope, BackendPrivateKeys.generate())));
                case WRONG_DIGEST ->
                    (exchange, envelope) -> LoopbackBackend.send(
                            exchange,
                            201,
                            ContractJson.write(LoopbackBackend.acknowledge(
                                    new Envelope(
                                            envelope.id(),
                                            envelope.kind(),
                                            envelope.terminalId(),
                                            envelope.suite(),
                                            envelope.backendKeyId(),
                                            envelope.encapsulation(),
                                            envelope.ciphertext(),
                                            "0".repeat(64)),
                                    backend.keys)));
                case ENDLESS_PAGE -> LoopbackBackend.page(200, "x".repeat(1_000_000));
                case UNAVAILABLE -> LoopbackBackend.problem(503, Problem.UNAVAILABLE);
                case FAULT -> LoopbackBackend.page(500, "{\"error\":\"Internal Server Error\"}");
                case NOT_REGISTERED -> LoopbackBackend.problem(401, Problem.TERMINAL_UNKNOWN);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheExpectedAcknowledgementCounts(NotDelivered answer) throws IOException {
        backend.next.add(answer.behaviour(backend));
        var envelope = save();
        sender.start();
        turns.run();
        assertThat(state(envelope)).isEqualTo(State.WAITING);
        assertThat(sender.pending()).isEqualTo(1);
        assertThat(events(Acknowledged.class)).isEmpty();
        assertThat(events(SetAside.class)).isEmpty();
        assertThat(events(Attempted.class)).singleElement().satisfies(attempt -> {
            assertThat(attempt.id()).isEqualTo(envelope.id());
            assertThat(attempt.reason()).isNotBlank().hasSizeLessThan(200);
        });
        assertThat(backend.posts).containsExactly(envelope.id());
        // And when the trouble is over it is delivered, without anybody's help.
        turns.pass(Duration.ofSeconds(2));
        assertDeliveredOnce(envelope);
        assertThat(outbox.record(envelope.id()).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void aConnectionCutAfterTheBackendTookItInEndsInTheSameAcknowledgementOnce() throws IOException {
        backend.next.add((exchange, envelope) -> {
            backend.takeIn(envelope);
            exchange.sendResponseHeaders(201, 500);
            exchange.getResponseBody().write("{\"id\":".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.close();
        });
        var envelope = save();
        sender.start();
        turns.run();
        assertThat(state(envelope)).isEqualTo(State.WAITING);
        turns.pass(Duration.ofSeconds(2));
        assertDeliveredOnce(envelope);
        assertThat(backend.taken).hasSize(1);
        assertThat(backend.posts).hasSize(2);
        assertThat(events(Acknowledged.class).getFirst().acknowledgement()).isEqualTo(backend.taken.get(envelope.id()));
    }

    @Test
    void whatTheBackendRefusesIsSetAsideAndTheQueueGoesOn() throws IOException {
        var conflicting = save();
        var invalid = save();
        var good = save();
        backend.always.put(conflicting.id(), LoopbackBackend.problem(409, Problem.OTHER_DIGEST));
        backend.always.put(invalid.id(), LoopbackBackend.problem(422, Problem.INVALID));
        sender.start();
        turns.run();
        assertThat(events(SetAside.class)).extracting(SetAside::id).containsExactly(conflicting.id(), invalid.id());
        assertThat(events(SetAside.class).get(1).problem().type()).isEqualTo(Problem.INVALID);
        assertThat(state(conflicting)).isEqualTo(State.REFUSED);
        assertThat(outbox.record(invalid.id()).orElseThrow().reason().orElseThrow())
                .contains("422 A problem");
        assertDeliveredOnce(good);
        backend.always.clear();
        assertThat(outbox.putBack(invalid.id())).isTrue();
        turns.run();
        assertDeliveredOnce(invalid);
    }

    @Test
    void aRefusalThatIsNotTheBackendsSetsNothingAside() throws IOException {
        backend.next.add(LoopbackBackend.page(422, LoopbackBackend.PORTAL));
        var envelope = save();
        sender.start();
        turns.run();
        assertThat(state(envelope)).isEqualTo(State.WAITING);
    }

    @Test
    void oneRecordThatAlwaysFailsDoesNotBlockTheOthers() throws IOException {
        var bad = save();
        var good = save();
        backend.always.put(bad.id(), LoopbackBackend.page(500, "oops"));
        sender.start();
        turns.run();
        assertDeliveredOnce(good);
        assertThat(state(bad)).isEqualTo(State.WAITING);
        backend.always.clear();
        turns.pass(Duration.ofSeconds(2));
        assertDeliveredOnce(bad);
    }

    @Test
    void waitsLongerAndLongerButNeverMoreThanFiveMinutes() throws IOException {
        backend.portal = true;
        save();
        sender.start();
        turns.run();
        turns.pass(Duration.ofHours(5));
        var waits = events(Attempted.class).stream().map(Attempted::again).toList();
        assertThat(waits.getFirst()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(waits.get(3)).isLessThanOrEqualTo(Duration.ofSeconds(8));
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(5)) <= 0);
        assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMinutes(4)) > 0);
        // About one in two and a half minutes, once it is at its longest.
        assertThat(waits.size()).isBetween(80, 220);
    }

    @Test
    void wakingEndsTheWait() throws IOException {
        backend.portal = true;
        var envelope = save();
        sender.start();
        turns.run();
        turns.pass(Duration.ofHours(1));
        backend.portal = false;
        sender.wake();
        turns.run();
        assertDeliveredOnce(envelope);
    }

    @Test
    void noticesWithinSecondsThatTheNetworkIsBack() throws IOException {
        backend.portal = true;
        var envelope = save();
        sender.start();
        turns.run();
        turns.pass(Duration.ofHours(1));
        backend.portal = false;
        turns.pass(Duration.ofSeconds(31));
        assertDeliveredOnce(envelope);
    }

    @Test
    void tellsReachabilityOnlyOnChange() throws IOException {
        assertThat(sender.reachability()).isEqualTo(Reachability.UNKNOWN);
        sender.start();
        turns.run();
        turns.pass(Duration.ofMinutes(5));
        assertThat(backend.probes).isBetween(10, 12);
        backend.portal = true;
        turns.pass(Duration.ofMinutes(1));
        assertThat(sender.reachability()).isEqualTo(Reachability.OFFLINE);
        backend.portal = false;
        turns.pass(Duration.ofMinutes(1));
        assertThat(events)
                .containsExactly(
                        new ReachabilityChanged(Reachability.ONLINE),
                        new ReachabilityChanged(Reachability.OFFLINE),
                        new ReachabilityChanged(Reachability.ONLINE));
    }

    @Test
    void aBackendThatIsNotThereIsOffline() {
        backend.close();
        sender.start();
        turns.run();
        assertThat(events).containsExactly(new ReachabilityChanged(Reachability.OFFLINE));
    }

    @Test
    void aRestartGoesOnWhereTheLastRunStopped() throws IOException {
        backend.portal = true;
        var envelope = save();
        sender.start();
        turns.run();
        sender.close();
        outbox.close();
        backend.portal = false;
        openOutbox(List.of());
        sender.start();
        turns.run();
        assertDeliveredOnce(envelope);
    }

    @Test
    void whatCannotBeWrittenDownIsToldAndOtherwiseAskedAgain() throws IOException {
        var envelope = save();
        outbox.close();
        openOutbox(List.of("PRAGMA query_only = ON"));
        sender.start();
        turns.run();
        assertThat(events(FileTrouble.class)).isNotEmpty();
        assertThat(events(Acknowledged.class)).extracting(Acknowledged::id).contains(envelope.id());
        assertThat(state(envelope)).isEqualTo(State.WAITING);
        assertThat(turns.untilNext()).isPositive();
        sender.close();
        outbox.close();
        openOutbox(List.of());
        sender.start();
        turns.run();
        assertThat(state(envelope)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(backend.taken).hasSize(1);
    }

    @Test
    void recordsAreKeptNinetyDays() throws IOException {
        var envelope = save();
        sender.start();
        turns.run();
        time.updateAndGet(now -> now.plus(Duration.ofDays(89)));
        turns.pass(Duration.ofHours(7));
        assertThat(outbox.record(envelope.id())).isPresent();
        time.updateAndGet(now -> now.plus(Duration.ofDays(2)));
        turns.pass(Duration.ofHours(7));
        assertThat(outbox.record(envelope.id())).isEmpty();
    }

    @Test
    void aListenerThatFailsDoesNotStopTheSender() throws IOException {
        sender.close();
        sender = new Sender(outbox, client, backend.publicKeys(), clock, new Random(3), turns, event -> {
            throw new IllegalStateException("listener");
        });
        var first = save();
        var second = save();
        sender.start();
        turns.run();
        assertThat(state(first)).isEqualTo(State.ACKNOWLEDGED);
        assertThat(state(second)).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void onItsOwnThreadItDeliversAndCloseBreaksOffAHangingExchange() throws Exception {
        sender.close();
        var delivered = new CountDownLatch(1);
        sender = new Sender(outbox, client, backend.publicKeys(), clock, event -> {
            if (event instanceof Acknowledged) {
                delivered.countDown();
            }
        });
        sender.start();
        save();
        assertThat(delivered.await(10, TimeUnit.SECONDS)).isTrue();
        var hanging = new CountDownLatch(1);
        backend.next.add((exchange, envelope) -> {
            hanging.countDown();
            backend.hang(true).answer(exchange, envelope);
        });
        var envelope = save();
        assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
        sender.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("outbox-sender") && thread.isAlive());
        assertThat(state(envelope)).isEqualTo(State.WAITING);
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtOnce() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> BackendAddress.of(URI.create("ftp://host/"), java.util.Optional.empty()))
                .withMessageContaining("ftp://host/");
    }
}
