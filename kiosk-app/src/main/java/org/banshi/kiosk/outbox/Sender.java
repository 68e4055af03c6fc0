package org.banshi.kiosk.outbox;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.banshi.contract.BackendKeys;
import org.banshi.contract.Problem;
import org.banshi.kiosk.outbox.Delivery.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers what waits in the outbox, oldest first, one at a time, on one thread of its own, until the backend has signed
 * for it. After a failure it waits longer and longer (see {@link Backoff}); a new save or {@link #wake} ends the wait.
 * While there is nothing to send, or while it waits, it looks every {@value #PROBE_SECONDS} s whether the backend is
 * there, so that {@link #reachability} is true of now.
 *
 * <p>Delivery is at least once; id and digest make it exactly once in the backend.
 */
public final class Sender implements AutoCloseable {
    /** Short enough that the screen's word on the network is true, long enough to cost nothing. */
    private static final int PROBE_SECONDS = 30;

    private static final Duration PROBE_EVERY = Duration.ofSeconds(PROBE_SECONDS);

    /** People come back to the counter with a receipt of last quarter, not of last year. */
    private static final Duration RECORDS_KEPT = Duration.ofDays(90);

    private static final Duration TIDY_EVERY = Duration.ofHours(6);
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Outbox outbox;
    private final Delivery delivery;
    private final HealthProbe health;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Turns turns;
    private final OutboxListener listener;

    private final Object planning = new Object();
    private boolean woken;
    private volatile boolean closed;
    private volatile Reachability reachability = Reachability.UNKNOWN;

    // What follows belongs to the turns' thread.
    private final Postponed postponed = new Postponed();
    private int failures;
    private long notBefore;
    private long probeAt;
    private long tidyAt;

    /** @param keys pinned: only what is signed with them counts */
    public Sender(Outbox outbox, BackendClient client, BackendKeys keys, InstantSource clock, OutboxListener listener) {
        this(outbox, client, keys, clock, RandomGenerator.getDefault(), new SenderThread(), listener);
    }

    Sender(
            Outbox outbox,
            BackendClient client,
            BackendKeys keys,
            InstantSource clock,
            RandomGenerator random,
            Turns turns,
            OutboxListener listener) {
        this.outbox = outbox;
        this.delivery = new Delivery(client, keys);
        this.health = new HealthProbe(client);
        this.clock = clock;
        this.random = random;
        this.turns = turns;
        this.listener = listener;
        long now = turns.millis();
        notBefore = now;
        probeAt = now;
        tidyAt = now;
    }

    /** Begins with what an earlier run left. */
    public void start() {
        outbox.onSaved(this::wake);
        wake();
    }

    /** Tries everything that waits now, whatever failed before. Any thread; returns at once. */
    public void wake() {
        synchronized (planning) {
            woken = true;
            turns.plan(Duration.ZERO, this::turn);
        }
    }

    public Reachability reachability() {
        return reachability;
    }

    /** How many wait for delivery. */
    public int pending() {
        return outbox.pending();
    }

    /** Ends the thread; what was not acknowledged is sent by the next run. Does not close the outbox or the client. */
    @Override
    public void close() {
        closed = true;
        outbox.onSaved(() -> {});
        turns.close();
    }

    private void turn() {
        synchronized (planning) {
            if (woken) {
                woken = false;
                notBefore = turns.millis();
                postponed.release(notBefore);
            }
        }
        try {
            work();
        } catch (OutboxException e) {
            trouble(e);
            notBefore = turns.millis() + Backoff.after(++failures, random).toMillis();
        } catch (RuntimeException e) {
            LOG.error("The sender met a fault of the program; it goes on after a pause", e);
            notBefore = turns.millis() + Backoff.after(++failures, random).toMillis();
        }
        synchronized (planning) {
            if (!closed) {
                turns.plan(woken ? Duration.ZERO : untilNext(), this::turn);
            }
        }
    }

    private void work() throws OutboxException {
        tidy();
        if (turns.millis() >= notBefore) {
            var oldest = outbox.oldestWaitingExcept(postponed.notBefore(turns.millis()));
            if (oldest.isPresent()) {
                send(oldest.get());
                probeAt = turns.millis() + PROBE_EVERY.toMillis();
                return;
            }
        }
        if (turns.millis() >= probeAt) {
            var found = health.probe();
            probeAt = turns.millis() + PROBE_EVERY.toMillis();
            if (found == Reachability.ONLINE && reachability != Reachability.ONLINE) {
                // It is back: do not wait out the rest of a long pause.
                notBefore = turns.millis();
            }
            reached(found);
        }
    }

    private void send(Parcel parcel) throws OutboxException {
        var outcome = delivery.attempt(parcel);
        if (closed) {
            return;
        }
        switch (outcome) {
            case Outcome.Delivered delivered -> {
                failures = 0;
                postponed.remove(parcel.id());
                reached(Reachability.ONLINE);
                var acknowledgement = delivered.acknowledgement();
                note(parcel.id(), () -> outbox.table().acknowledged(parcel.id(), acknowledgement.caseNumber()));
                tell(new OutboxEvent.Acknowledged(parcel.id(), acknowledgement));
            }
            case Outcome.Refused refused -> {
                failures = 0;
                postponed.remove(parcel.id());
                reached(Reachability.ONLINE);
                var problem = refused.problem();
                LOG.error("Submission {} was refused and set aside: {}", parcel.id(), reason(problem));
                note(parcel.id(), () -> outbox.table().refused(parcel.id(), reason(problem)));
                tell(new OutboxEvent.SetAside(parcel.id(), problem));
            }
            case Outcome.NotThisOne odd -> {
                if (odd.backendAnswered()) {
                    reached(Reachability.ONLINE);
                }
                failed(parcel.id(), odd.reason(), postponed.add(parcel.id(), turns.millis(), random));
            }
            case Outcome.NotNow away -> {
                var pause = Backoff.after(++failures, random);
                notBefore = turns.millis() + pause.toMillis();
                reached(Reachability.OFFLINE);
                failed(parcel.id(), away.reason(), pause);
            }
        }
    }

    /** The kind of problem and the questions it names; a problem never says what was answered. */
    private static String reason(Problem problem) {
        return problem.status() + " " + problem.title() + " (" + problem.type() + ") " + problem.detail();
    }

    private void failed(UUID id, String reason, Duration again) {
        LOG.info("Submission {} not delivered: {}; again in {} ms", id, reason, again.toMillis());
        try {
            outbox.table().attempted(id, reason);
        } catch (OutboxException e) {
            // Only the count is lost.
            trouble(e);
        }
        tell(new OutboxEvent.Attempted(id, reason, again));
    }

    private interface Note {
        void write() throws OutboxException;
    }

    /** What the backend knows and the file could not take is asked again later, and answered the same. */
    private void note(UUID id, Note note) {
        try {
            note.write();
        } catch (OutboxException e) {
            trouble(e);
            postponed.add(id, turns.millis(), random);
        }
    }

    private void tidy() throws OutboxException {
        if (turns.millis() >= tidyAt) {
            tidyAt = turns.millis() + TIDY_EVERY.toMillis();
            outbox.table().forgetAcknowledgedBefore(clock.instant().minus(RECORDS_KEPT));
        }
    }

    private Duration untilNext() {
        long now = turns.millis();
        long next = probeAt;
        if (outbox.pending() > 0) {
            boolean someMayGo = outbox.pending() > postponed.notBefore(now).size();
            long candidate = someMayGo ? now : postponed.next(now).orElse(now);
            next = Math.min(next, Math.max(notBefore, candidate));
        }
        return Duration.ofMillis(Math.max(0, next - now));
    }

    private void reached(Reachability now) {
        if (reachability != now && !closed) {
            reachability = now;
            LOG.info("The backend is {}", now);
            tell(new OutboxEvent.ReachabilityChanged(now));
        }
    }

    private void trouble(OutboxException e) {
        LOG.error("{}", e.getMessage(), e);
        tell(new OutboxEvent.FileTrouble(e));
    }

    private void tell(OutboxEvent event) {
        try {
            listener.happened(event);
        } catch (RuntimeException e) {
            LOG.error("A listener failed on {}", event.getClass().getSimpleName(), e);
        }
    }
}
