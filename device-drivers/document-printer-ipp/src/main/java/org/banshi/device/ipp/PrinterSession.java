package org.banshi.device.ipp;

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
import org.banshi.device.transport.JobSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The printer's behaviour, a look a round: ask how it is, follow the job under way, or hand over the next one. An
 * unreachable printer is a status here and not the end of the port: a job is followed through a blip of the network.
 * Lives on the device's owner thread.
 */
final class PrinterSession implements JobSession<PrintJob> {

    private static final Logger LOG = LoggerFactory.getLogger(PrinterSession.class);

    /** {@code client-error-not-found} and {@code client-error-gone} */
    private static final int NOT_FOUND = 0x0406;

    private static final int GONE = 0x0407;

    private final IppClient client;
    private final IppTiming timing;
    private final PrinterProblem problem;
    private final JobSentences sentences;
    private final JobSender sender;
    private final Consumer<DeviceStatus> publisher;
    private final Deque<PrintJob> waiting = new ArrayDeque<>();

    private @Nullable PrinterFacts facts;
    private @Nullable DeviceError trouble;
    private boolean turnedAway;
    private long lookAt = System.nanoTime();
    private @Nullable UnderWay underWay;
    private volatile String identity = "";

    PrinterSession(IppSetup setup, IppClient client, Consumer<DeviceStatus> publisher) {
        this.client = client;
        this.timing = setup.timing();
        this.problem = new PrinterProblem(setup.address().name());
        this.sentences = new JobSentences(setup.address().name());
        this.sender = new JobSender(client, sentences, setup.wishes());
        this.publisher = publisher;
    }

    /** A job that the printer has, and when to look at it again. */
    private static final class UnderWay {
        private final PrintJob job;
        private final int id;
        private final JobWatch watch;
        private Duration pause;
        private long lookAt;

        UnderWay(PrintJob job, int id, JobWatch watch, Duration pause) {
            this.job = job;
            this.id = id;
            this.watch = watch;
            this.pause = pause;
            this.lookAt = System.nanoTime() + pause.toNanos();
        }
    }

    String identity() {
        return identity;
    }

    @Override
    public void add(PrintJob job) {
        waiting.add(job);
    }

    @Override
    public void refuse(PrintJob job, DeviceError error) {
        job.notPrinted(error);
    }

    @Override
    public void abandon() {
        UnderWay current = underWay;
        underWay = null;
        if (current != null) {
            current.job.notKnown(sentences.gone(sentences.closed()));
        }
        while (!waiting.isEmpty()) {
            waiting.removeFirst().notPrinted(sentences.closed());
        }
    }

    @Override
    public Duration round(BytePort port) {
        UnderWay current = underWay;
        if (current != null) {
            follow(current);
        } else {
            waiting.removeIf(PrintJob::isDone);
            if (!waiting.isEmpty()) {
                begin();
            } else if (System.nanoTime() - lookAt >= 0) {
                look();
            }
        }
        publish();
        return rest();
    }

    private void look() {
        switch (client.printer(PrinterFacts.ASKED)) {
            case IppAnswer.Reply reply when reply.message().successful() -> understand(reply.message());
            case IppAnswer.Reply reply -> {
                fail(sentences.refusal(reply.message()));
                turnedAway = reply.message().turnsAway();
            }
            case IppAnswer.TurnedAway busy -> {
                fail(busy.error());
                turnedAway = true;
            }
            case IppAnswer.NotDone failed -> fail(failed.error());
            case IppAnswer.Lost failed -> fail(failed.error());
        }
        boolean calm = trouble == null && problem().isEmpty();
        lookAt = System.nanoTime() + (calm ? timing.idleEvery() : timing.troubleEvery()).toNanos();
    }

    private void understand(IppMessage reply) {
        Optional<PrinterFacts> told = PrinterFacts.of(reply);
        if (told.isEmpty()) {
            fail(sentences.stateless());
            return;
        }
        facts = told.get();
        trouble = null;
        identity = told.get().model();
    }

    private void fail(DeviceError error) {
        facts = null;
        trouble = error;
        turnedAway = false;
        sender.forget();
    }

    private Optional<DeviceError> problem() {
        PrinterFacts known = facts;
        return known == null ? Optional.empty() : problem.of(known);
    }

    /** Offers the next job to the printer, or refuses it when it is known that it cannot be printed. */
    private void begin() {
        look();
        DeviceError away = trouble;
        Optional<DeviceError> refusal = away == null ? problem() : Optional.of(away);
        PrintJob job = waiting.removeFirst();
        if (job.isDone()) {
            return;
        }
        long now = System.nanoTime();
        job.firstTriedAt(now);
        if (away != null && turnedAway) {
            waitFor(job, away, now);
            return;
        }
        if (refusal.isPresent()) {
            end(job, new PrintOutcome.NotPrinted(refusal.get()));
            return;
        }
        PrinterFacts known = facts;
        if (known != null) {
            publisher.accept(problem.status(known, true));
        }
        switch (sender.hand(job.document())) {
            case JobSender.Handed.Taken taken ->
                underWay = new UnderWay(
                        job,
                        taken.id(),
                        new JobWatch(sentences, timing, taken.delivered(), System.nanoTime()),
                        timing.pollFirst());
            case JobSender.Handed.Ended ended -> end(job, ended.outcome());
            case JobSender.Handed.Busy busy -> waitFor(job, busy.error(), now);
        }
    }

    /** Others come first: tries again soon, and not for ever. */
    private void waitFor(PrintJob job, DeviceError busy, long now) {
        if (now - job.firstTriedAt(now) >= timing.busyWithin().toNanos()) {
            end(job, new PrintOutcome.NotPrinted(busy));
        } else {
            waiting.addFirst(job);
            lookAt = now + timing.troubleEvery().toNanos();
        }
    }

    private void follow(UnderWay current) {
        if (current.job.isCancelled()) {
            current.watch.takeBack(sentences.takenBack(), System.nanoTime());
        } else if (System.nanoTime() - current.lookAt < 0) {
            // Woken by something else.
            return;
        }
        Sight sight = sight(current.id);
        if (!(sight instanceof Sight.Gone)) {
            look();
        }
        switch (current.watch.see(sight, problem(), System.nanoTime())) {
            case Verdict.Wait wait -> {}
            case Verdict.Cancel cancel -> {
                if (client.cancel(current.id) instanceof IppAnswer.Reply reply
                        && reply.message().successful()) {
                    current.watch.cancelAccepted();
                }
            }
            case Verdict.End end -> {
                underWay = null;
                end(current.job, end.outcome());
            }
        }
        current.lookAt = System.nanoTime() + current.pause.toNanos();
        Duration longer = current.pause.multipliedBy(3).dividedBy(2);
        current.pause = longer.compareTo(timing.pollSlowest()) < 0 ? longer : timing.pollSlowest();
    }

    private Sight sight(int id) {
        return switch (client.job(id, JobReport.ASKED)) {
            case IppAnswer.Reply reply
            when reply.message().successful() ->
                JobReport.of(reply.message())
                        .<Sight>map(Sight.Seen::new)
                        .orElseGet(() -> new Sight.Gone(sentences.stateless()));
            case IppAnswer.Reply reply ->
                switch (reply.message().code()) {
                    case NOT_FOUND, GONE -> new Sight.Forgotten();
                    default -> new Sight.Gone(sentences.refusal(reply.message()));
                };
            case IppAnswer.TurnedAway busy -> gone(busy.error());
            case IppAnswer.NotDone failed -> gone(failed.error());
            case IppAnswer.Lost failed -> gone(failed.error());
        };
    }

    private Sight gone(DeviceError error) {
        fail(error);
        return new Sight.Gone(error);
    }

    private void end(PrintJob job, PrintOutcome outcome) {
        if (!(outcome instanceof PrintOutcome.Printed)) {
            LOG.info("a document was not confirmed: {}", outcome.getClass().getSimpleName());
        }
        job.complete(outcome);
    }

    private void publish() {
        if (Thread.currentThread().isInterrupted()) {
            // What failed only because the printer is being closed is no status.
            return;
        }
        DeviceError away = trouble;
        PrinterFacts known = facts;
        if (away != null) {
            publisher.accept(DeviceStatus.failed(availability(away), away));
        } else if (known != null) {
            publisher.accept(problem.status(known, underWay != null || !waiting.isEmpty()));
        }
    }

    private static Availability availability(DeviceError error) {
        return switch (error.code()) {
            case CONNECTION_REFUSED, PORT_MISSING, NO_ANSWER, LOST -> Availability.NO_DEVICE;
            default -> Availability.OFFLINE;
        };
    }

    private Duration rest() {
        UnderWay current = underWay;
        if (current == null && !waiting.isEmpty() && waiting.getFirst().untried()) {
            return Duration.ZERO;
        }
        long left = (current == null ? lookAt : current.lookAt) - System.nanoTime();
        return left > 0 ? Duration.ofNanos(left) : Duration.ZERO;
    }
}
