package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Slip;
import org.banshi.device.transport.BytePort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printer's behaviour, a slice a round: hear what it says, go on with the receipt or with getting ready for the
 * next one, ask for its status, publish. Lives on the device's owner thread.
 */
final class PrinterSession implements ReceiptSession {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterSession.class);

    /** An answer under way is waited for in slices this short, so that a new job's first byte is soon out (30 ms). */
    private static final Duration LISTEN = Duration.ofMillis(20);

    /** Nothing under way: so late at most is a change of status noticed. Five looks a second cost next to nothing. */
    private static final Duration REST = Duration.ofMillis(200);

    /** Made once and thrown away: the first resident need not wait for classes and character tables to be loaded. */
    private static final Slip REHEARSAL =
            new Slip(List.of(new Slip.Text("办事回执", Slip.Style.HEADING), new Slip.Pair("号", "1", true)));

    private final PrinterSetup setup;
    private final EscPosEncoder encoder;
    private final PrinterProblem problem;
    private final Consumer<DeviceStatus> publisher;
    private final Deque<PrintJob> waiting = new ArrayDeque<>();
    private final PrinterIdentity identity = new PrinterIdentity();
    private final AnswerBurst burst = new AnswerBurst();

    private @Nullable PrinterLink link;
    private StatusQueries queries;
    private PrinterFacts facts = PrinterFacts.ALL_WELL;
    private @Nullable Synchronisation synchronisation;
    private @Nullable PrintRun run;
    private @Nullable Interruption interruption;
    private boolean confirms = true;
    private boolean unclean;
    private boolean abandoned;

    PrinterSession(PrinterSetup setup, Consumer<DeviceStatus> publisher) {
        this.setup = setup;
        this.encoder = new EscPosEncoder(setup.layout());
        this.problem = new PrinterProblem(setup.portName());
        this.publisher = publisher;
        this.queries = new StatusQueries(setup.timing().answerWithin());
    }

    @Override
    public String identity() {
        return identity.text();
    }

    @Override
    public void add(PrintJob job) {
        waiting.add(job);
    }

    @Override
    public void abandon() {
        abandoned = true;
        end(problem.closed());
    }

    @Override
    public void opened(BytePort port) throws IOException {
        PrinterLink fresh = new PrinterLink(port, link == null ? 0 : link.owed());
        link = fresh;
        facts = PrinterFacts.ALL_WELL;
        queries = new StatusQueries(setup.timing().answerWithin());
        confirms = true;
        identity.forget();
        synchronisation = freshSynchronisation();
        publisher.accept(DeviceStatus.STARTING);
        encoder.encode(REHEARSAL);
        if (unclean) {
            // Before anything else: it may be waiting for paper to go on with the receipt that was given up.
            fresh.send(Commands.CLEAR_NOW);
        }
    }

    @Override
    public Duration round(BytePort port) throws IOException {
        PrinterLink current = link;
        if (current == null) {
            throw new IllegalStateException("round before opened");
        }
        Duration patience = patience();
        long lookedAt = System.nanoTime();
        for (StatusMessage message : current.receive(patience)) {
            learn(message, current, System.nanoTime());
            consider(current, System.nanoTime());
        }
        long now = System.nanoTime();
        if (burst.over(lookedAt)) {
            burst.end(current.owed()).forEach(answer -> settle(answer, current, now));
        }
        try {
            consider(current, now);
            advance(current, now);
            ask(current, now);
        } catch (IOException stuck) {
            // Why it takes no more bytes, it may have said meanwhile.
            learnLast(current);
            throw stuck;
        }
        if (!queries.midRound()) {
            publisher.accept(status());
        }
        return rest(now);
    }

    @Override
    public void unavailable(DeviceError error) {
        end(error);
    }

    private void learn(StatusMessage message, PrinterLink from, long now) {
        if (!(message instanceof StatusMessage.Stray)) {
            queries.heard();
        }
        boolean together = run != null && run.answersOnly();
        switch (message) {
            case StatusMessage.RealTime answer -> facts = facts.with(queries.answered(now), answer);
            case StatusMessage.Automatic status -> {
                facts = facts.with(status);
                queries.told(now);
                if (synchronisation != null) {
                    synchronisation.told();
                }
            }
            case StatusMessage.Info info -> {
                identity.add(info);
                if (synchronisation != null) {
                    identity.greeted(info);
                    from.marked();
                    synchronisation.marked();
                }
                if (run != null && identity.isMark(info)) {
                    run.marked(from);
                }
            }
            case StatusMessage.PaperSensor answer -> {
                if (together) {
                    burst.add(answer, now);
                } else {
                    settle(answer, from, now);
                }
            }
            case StatusMessage.Stray _ -> {
                if (together) {
                    burst.spoil(now);
                }
            }
        }
    }

    private void settle(StatusMessage.PaperSensor answer, PrinterLink from, long now) {
        if (!from.settle()) {
            return;
        }
        facts = facts.with(answer);
        queries.told(now);
        if (synchronisation != null) {
            synchronisation.answered(now);
        }
        if (run != null) {
            run.confirmed(now);
        }
    }

    private void learnLast(PrinterLink from) {
        try {
            for (StatusMessage message : from.receive(Duration.ZERO)) {
                learn(message, from, System.nanoTime());
            }
        } catch (IOException gone) {
            LOG.debug("{}: nothing more to be heard", setup.portName());
        }
    }

    /** What the newest facts mean for the receipt under way. */
    private void consider(PrinterLink to, long now) throws IOException {
        PrintRun current = run;
        if (current == null) {
            return;
        }
        if (facts.errors().passing()) {
            current.held(now);
        }
        Optional<DeviceError> trouble = problem.stopping(facts);
        if (trouble.isPresent()) {
            // "Some error" is told one question before which.
            if (!queries.midRound()) {
                // At once: with its cause mended it would go on printing the rest.
                to.send(Commands.CLEAR_NOW);
                breakOff(current, trouble.get(), now);
            }
        } else if (current.proven(to)) {
            run = null;
            current.job().complete(new PrintOutcome.Printed());
        }
    }

    private void advance(PrinterLink to, long now) throws IOException {
        PrintRun current = run;
        if (current != null) {
            if (!judge(current, to, now) && current.maySend()) {
                current.sendSome(to);
            }
            return;
        }
        if (queries.silent()) {
            // Who was silent may have been switched off, and then has forgotten that it should tell its status.
            synchronisation = freshSynchronisation();
        } else if (synchronisation == null) {
            if (facts.brokenDown() || facts.waitsForHost()) {
                synchronisation = freshSynchronisation();
            }
        } else if (queries.complete() && synchronisation.step(to, facts, now)) {
            confirms = synchronisation.confirmed();
            synchronisation = null;
            unclean = false;
        }
        begin(to, now);
    }

    private void ask(PrinterLink to, long now) throws IOException {
        PrintRun current = run;
        // A printer that has to be asked in turn answers the receipt's own questions, or the greeting.
        boolean asking = current == null
                ? synchronisation != null && synchronisation.underWay() && !queries.silent()
                : current.confirms();
        if (!asking || !queries.deaf()) {
            boolean lineBusy = current != null && now < current.arrivedAt(setup.bytesPerSecond());
            queries.step(to, now, queryEvery(), lineBusy, !facts.canPrint());
        }
    }

    /** Gives up on a receipt of which nothing is heard any more; true if it did. */
    private boolean judge(PrintRun current, PrinterLink to, long now) throws IOException {
        PrinterTiming timing = setup.timing();
        Duration patience = current.confirms() ? timing.completionWithin() : timing.unconfirmedWithin();
        boolean late = !current.maySend() && now - current.quietSince(setup.bytesPerSecond()) > patience.toNanos();
        if (!late && !queries.silent()) {
            return false;
        }
        if (!current.asked()) {
            breakOff(current, problem.whilePrinting(problem.noAnswer()), now);
        } else if (!current.confirms() && late) {
            // All that can be had of such a printer, and no reason to clear what may still be printing.
            run = null;
            current.job().complete(new PrintOutcome.NotKnown(problem.neverConfirms()));
            return true;
        } else {
            leave();
            current.job().complete(new PrintOutcome.NotKnown(late ? problem.noConfirmation() : problem.noAnswer()));
        }
        to.send(Commands.CLEAR_NOW);
        return true;
    }

    /** Takes the next job, or refuses it when it is known that nothing can be printed. */
    private void begin(PrinterLink to, long now) throws IOException {
        expire(now);
        // What stops it is named only at the end of a round of questions; until then it is neither begun nor refused.
        boolean known = facts.canPrint() || !queries.midRound();
        boolean ready = synchronisation == null && queries.complete() && known;
        Optional<DeviceError> refusal = refusal();
        Interruption broken = interruption;
        if (broken != null && ready && refusal.isEmpty()) {
            interruption = null;
            if (broken.job().begin()) {
                start(broken.job(), RestartMark.on(broken.job().slip()), broken.restarts() + 1, to, now);
            }
        }
        while (run == null && !waiting.isEmpty() && (ready || refusal.isPresent())) {
            PrintJob job = waiting.removeFirst();
            if (!job.begin()) {
                continue;
            }
            if (refusal.isPresent()) {
                job.notPrinted(refusal.get());
            } else if (encoder.tooLong(job.slip())) {
                job.notPrinted(problem.tooLong());
            } else {
                start(job, job.slip(), 0, to, now);
            }
        }
    }

    private void start(PrintJob job, Slip slip, int restarts, PrinterLink to, long now) throws IOException {
        PrintRun.Proof answering = identity.hasMark() ? PrintRun.Proof.MARK : PrintRun.Proof.ANSWERS;
        PrintRun.Proof proof = confirms ? answering : PrintRun.Proof.NONE;
        PrintRun fresh = new PrintRun(job, encoder.commands(slip), proof, restarts, now);
        run = fresh;
        publisher.accept(status());
        fresh.sendSome(to);
    }

    private Optional<DeviceError> refusal() {
        if (queries.silent()) {
            return Optional.of(problem.noAnswer());
        }
        return queries.complete() && !queries.midRound() ? problem.of(facts) : Optional.empty();
    }

    /** The receipt under way will certainly not be complete: it is told so, or waits to be printed anew. */
    private void breakOff(PrintRun broken, DeviceError cause, long now) {
        leave();
        boolean wait = !abandoned && setup.mendWithin().isPositive();
        if (wait && Interruption.canBeMended(cause, broken.restarts())) {
            LOG.info("{}: a receipt broke off and waits: {}", setup.portName(), cause);
            interruption = new Interruption(broken.job(), cause, now, broken.restarts());
            broken.job().pause();
        } else {
            broken.job().notPrinted(cause);
        }
    }

    /** Of the receipt under way something may be left in the printer. */
    private void leave() {
        PrinterLink left = link;
        if (left != null) {
            // What was kept back is no longer owed.
            burst.end(left.owed()).forEach(answer -> left.settle());
        }
        run = null;
        unclean = true;
        synchronisation = freshSynchronisation();
    }

    private void expire(long now) {
        Interruption broken = interruption;
        if (broken != null
                && (abandoned
                        || broken.expired(now, setup.mendWithin())
                        || broken.job().isDone())) {
            interruption = null;
            if (broken.job().begin()) {
                broken.job().notPrinted(broken.cause());
            }
        }
    }

    /** The port is gone. */
    private void end(DeviceError error) {
        long now = System.nanoTime();
        PrintRun current = run;
        if (current != null) {
            Optional<DeviceError> known = problem.stopping(facts);
            DeviceError told = known.orElseGet(() -> problem.whilePrinting(error));
            if (current.asked() && known.isEmpty()) {
                leave();
                current.job().complete(new PrintOutcome.NotKnown(told));
            } else {
                breakOff(current, told, now);
            }
        }
        expire(now);
        while (!waiting.isEmpty()) {
            refuse(waiting.removeFirst(), error);
        }
    }

    private Synchronisation freshSynchronisation() {
        identity.forgetMark();
        Synchronisation.Known known =
                new Synchronisation.Known(confirms, !identity.text().isEmpty());
        return unclean
                ? Synchronisation.cleaning(setup.timing(), known, setup.layout())
                : Synchronisation.greeting(setup.timing(), known, setup.layout());
    }

    private DeviceStatus status() {
        if (queries.silent()) {
            return DeviceStatus.failed(Availability.NO_DEVICE, problem.noAnswer());
        }
        if (!queries.complete()) {
            return DeviceStatus.STARTING;
        }
        boolean busy = run != null || interruption != null || synchronisation != null || !waiting.isEmpty();
        return problem.status(facts, busy);
    }

    /** How long to listen: not at all while there is something to send. */
    private Duration patience() {
        if (burst.pending()) {
            return burst.left(System.nanoTime());
        }
        boolean sending = run != null && run.maySend();
        return listening() && !sending ? LISTEN : Duration.ZERO;
    }

    /** Whether an answer is about to come. */
    private boolean listening() {
        return run != null || queries.waiting() || (synchronisation != null && synchronisation.underWay());
    }

    private Duration queryEvery() {
        boolean calm = run == null && synchronisation == null && !queries.silent() && facts.canPrint();
        return calm ? setup.timing().idleQueryEvery() : setup.timing().urgentQueryEvery();
    }

    private Duration rest(long now) {
        if (listening()) {
            return Duration.ZERO;
        }
        Duration due = queries.untilDue(now, queryEvery());
        return due.compareTo(REST) < 0 ? due : REST;
    }
}
