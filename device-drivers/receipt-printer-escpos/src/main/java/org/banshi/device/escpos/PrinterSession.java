package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.PrintOutcome;
import org.banshi.device.transport.BytePort;
import org.banshi.device.transport.DeviceSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printer's behaviour, a slice a round: hear what it says, go on with the receipt or with getting ready for the
 * next one, ask for its status, publish. Lives on the device's owner thread.
 */
final class PrinterSession implements DeviceSession {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterSession.class);

    /** An answer under way is waited for in slices this short, so that a new job's first byte is soon out (30 ms). */
    private static final Duration LISTEN = Duration.ofMillis(20);

    /** Nothing under way: so late at most is a change of status noticed. Five looks a second cost next to nothing. */
    private static final Duration REST = Duration.ofMillis(200);

    private final PrinterSetup setup;
    private final EscPosEncoder encoder;
    private final PrinterProblem problem;
    private final Consumer<DeviceStatus> publisher;
    private final Deque<PrintJob> waiting = new ArrayDeque<>();
    private final PrinterIdentity identity = new PrinterIdentity();

    private @Nullable PrinterLink link;
    private StatusQueries queries;
    private PrinterFacts facts = PrinterFacts.ALL_WELL;
    private @Nullable Synchronisation synchronisation;
    private @Nullable PrintRun run;
    private boolean unclean;
    private boolean abandoned;

    PrinterSession(PrinterSetup setup, Consumer<DeviceStatus> publisher) {
        this.setup = setup;
        this.encoder = new EscPosEncoder(setup.layout());
        this.problem = new PrinterProblem(setup.portName());
        this.publisher = publisher;
        this.queries = new StatusQueries(setup.timing().answerWithin());
    }

    String identity() {
        return identity.text();
    }

    void add(PrintJob job) {
        if (abandoned) {
            job.notPrinted(problem.closed());
        } else {
            waiting.add(job);
        }
    }

    /** The printer is being closed: nothing will be printed any more. */
    void abandon() {
        abandoned = true;
        end(problem.closed());
    }

    @Override
    public void opened(BytePort port) throws IOException {
        PrinterLink fresh = new PrinterLink(port, link == null ? 0 : link.owed());
        link = fresh;
        facts = PrinterFacts.ALL_WELL;
        queries = new StatusQueries(setup.timing().answerWithin());
        synchronisation = freshSynchronisation();
        publisher.accept(DeviceStatus.STARTING);
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
        for (StatusMessage message : current.receive(listening() ? LISTEN : Duration.ZERO)) {
            hear(message, current, System.nanoTime());
        }
        long now = System.nanoTime();
        advance(current, now);
        if (run == null || run.asked()) {
            boolean lineBusy = run != null && now < run.arrivedAt(setup.bytesPerSecond());
            queries.step(current, now, queryEvery(), lineBusy);
        }
        publisher.accept(status());
        return rest(now);
    }

    @Override
    public void unavailable(DeviceError error) {
        end(error);
    }

    private void hear(StatusMessage message, PrinterLink from, long now) throws IOException {
        queries.heard();
        switch (message) {
            case StatusMessage.RealTime answer -> facts = facts.with(queries.answered(now), answer);
            case StatusMessage.Automatic status -> facts = facts.with(status);
            case StatusMessage.Info info -> identity.add(info);
            case StatusMessage.PaperSensor answer -> {
                if (!from.settle()) {
                    return;
                }
                facts = facts.with(answer);
                if (synchronisation != null) {
                    synchronisation.answered(now);
                }
            }
        }
        PrintRun current = run;
        if (current == null) {
            return;
        }
        Optional<DeviceError> trouble = problem.of(facts);
        if (trouble.isPresent()) {
            fail(new PrintOutcome.NotPrinted(trouble.get()), from);
        } else if (current.asked() && from.owed() == 0) {
            run = null;
            current.job().complete(new PrintOutcome.Printed());
        }
    }

    private void advance(PrinterLink to, long now) throws IOException {
        PrintRun current = run;
        if (current != null) {
            if (!current.asked()) {
                current.sendSome(to);
            } else {
                judge(current, to, now);
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
            synchronisation = null;
            unclean = false;
            to.send(identity.question());
        }
        begin(to, now);
    }

    /** Looks whether a receipt whose end is awaited should still be waited for. */
    private void judge(PrintRun current, PrinterLink to, long now) throws IOException {
        if (queries.silent()) {
            fail(new PrintOutcome.NotKnown(problem.noAnswer()), to);
        } else if (now - current.arrivedAt(setup.bytesPerSecond())
                > setup.timing().completionWithin().toNanos()) {
            fail(new PrintOutcome.NotKnown(problem.noConfirmation()), to);
        }
    }

    /** Takes the next job, or refuses it when it is known that nothing can be printed. */
    private void begin(PrinterLink to, long now) throws IOException {
        while (run == null && !waiting.isEmpty()) {
            Optional<DeviceError> refusal = refusal();
            if (refusal.isEmpty() && (synchronisation != null || !queries.complete())) {
                return;
            }
            PrintJob job = waiting.removeFirst();
            if (!job.begin()) {
                continue;
            }
            if (refusal.isPresent()) {
                job.notPrinted(refusal.get());
            } else if (encoder.tooLong(job.slip())) {
                job.notPrinted(problem.tooLong());
            } else {
                run = new PrintRun(job, encoder.commands(job.slip()), now);
                publisher.accept(status());
                run.sendSome(to);
            }
        }
    }

    private Optional<DeviceError> refusal() {
        if (queries.silent()) {
            return Optional.of(problem.noAnswer());
        }
        return queries.complete() ? problem.of(facts) : Optional.empty();
    }

    /** The receipt under way will not come to its end: say so, and get rid of its rest. */
    private void fail(PrintOutcome outcome, PrinterLink to) throws IOException {
        PrintRun failed = run;
        run = null;
        unclean = true;
        synchronisation = freshSynchronisation();
        if (failed != null) {
            LOG.info(
                    "{}: a receipt was not confirmed: {}",
                    setup.portName(),
                    outcome.getClass().getSimpleName());
            failed.job().complete(outcome);
        }
        to.send(Commands.CLEAR_NOW);
    }

    private void end(DeviceError error) {
        PrintRun current = run;
        run = null;
        if (current != null) {
            unclean = true;
            DeviceError told = problem.whilePrinting(error);
            current.job()
                    .complete(current.asked() ? new PrintOutcome.NotKnown(told) : new PrintOutcome.NotPrinted(told));
        }
        while (!waiting.isEmpty()) {
            PrintJob job = waiting.removeFirst();
            if (job.begin()) {
                job.notPrinted(error);
            }
        }
    }

    private Synchronisation freshSynchronisation() {
        return unclean
                ? Synchronisation.cleaning(setup.timing(), setup.layout().cutThrough())
                : Synchronisation.greeting(setup.timing(), setup.layout().cutThrough());
    }

    private DeviceStatus status() {
        if (queries.silent()) {
            return DeviceStatus.failed(Availability.NO_DEVICE, problem.noAnswer());
        }
        if (!queries.complete()) {
            return DeviceStatus.STARTING;
        }
        return problem.status(facts, run != null || synchronisation != null || !waiting.isEmpty());
    }

    /** Whether an answer is about to come. */
    private boolean listening() {
        return queries.waiting()
                || (synchronisation != null && synchronisation.underWay())
                || (run != null && run.asked());
    }

    private Duration queryEvery() {
        boolean calm = run == null && synchronisation == null && !queries.silent() && facts.canPrint();
        return calm ? setup.timing().idleQueryEvery() : setup.timing().urgentQueryEvery();
    }

    private Duration rest(long now) {
        if (run != null || listening()) {
            return Duration.ZERO;
        }
        Duration due = queries.untilDue(now, queryEvery());
        return due.compareTo(REST) < 0 ? due : REST;
    }
}
