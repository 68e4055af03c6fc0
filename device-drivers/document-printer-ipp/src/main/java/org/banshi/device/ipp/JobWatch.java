package org.banshi.device.ipp;

import java.time.Duration;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.PrintOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Follows one job that a printer has taken, and decides from what is seen of it; does nothing itself. Times are those
 * of {@link System#nanoTime()}.
 */
final class JobWatch {

    private final JobSentences sentences;
    private final IppTiming timing;
    private boolean delivered;

    private @Nullable String born;
    private @Nullable JobReport last;
    private long progressAt;
    private @Nullable Long standingSince;
    private @Nullable Long goneSince;

    private @Nullable DeviceError ending;
    private long endingSince;
    private boolean cancelAccepted;

    /** @param delivered false when the connection broke off while the document was sent: it may lack its end */
    JobWatch(JobSentences sentences, IppTiming timing, boolean delivered, long now) {
        this.sentences = sentences;
        this.timing = timing;
        this.delivered = delivered;
        this.progressAt = now;
    }

    /** The job is not wanted any more; should it not end as printed, it ends with this. */
    void takeBack(DeviceError error, long now) {
        if (ending == null) {
            ending = error;
            endingSince = now;
        }
    }

    /** The printer has promised to cancel it. */
    void cancelAccepted() {
        cancelAccepted = true;
    }

    /** @param problem why the printer cannot print now, if so */
    Verdict see(Sight sight, Optional<DeviceError> problem, long now) {
        return switch (sight) {
            case Sight.Gone gone -> gone(gone.error(), now);
            case Sight.Forgotten forgotten -> notKnown(sentences.forgotten());
            case Sight.Seen seen -> seen(seen.report(), problem, now);
        };
    }

    private Verdict seen(JobReport report, Optional<DeviceError> problem, long now) {
        goneSince = null;
        if (born != null && !born.equals(report.born())) {
            // The printer has begun to count anew, and this is somebody else's job.
            return notKnown(sentences.forgotten());
        }
        born = report.born();
        if (!report.equals(last)) {
            last = report;
            progressAt = now;
        }
        Optional<Verdict> end = end(report);
        if (end.isPresent()) {
            return end.get();
        }
        reason(report, problem, now).ifPresent(error -> takeBack(error, now));
        return ending == null ? new Verdict.Wait() : cancelling(ending, now);
    }

    private Optional<Verdict> end(JobReport report) {
        return switch (report.state()) {
            case JobReport.COMPLETED ->
                Optional.of(sentences
                        .doubt(report)
                        .map(this::notKnown)
                        .orElseGet(() -> new Verdict.End(new PrintOutcome.Printed())));
            case JobReport.CANCELED, JobReport.ABORTED ->
                Optional.of(notPrinted(ending == null ? sentences.why(report) : ending));
            default -> Optional.empty();
        };
    }

    /** Why the job should be taken back, if so. */
    private Optional<DeviceError> reason(JobReport report, Optional<DeviceError> problem, long now) {
        if (report.state() == JobReport.PROCESSING) {
            // Whoever prints has the document.
            delivered = true;
        }
        boolean held = report.state() == JobReport.PENDING_HELD;
        if (!delivered && held) {
            return Optional.of(sentences.cut());
        }
        if (problem.isPresent() || held || report.state() == JobReport.PROCESSING_STOPPED) {
            long since = standingSince == null ? now : standingSince;
            standingSince = since;
            return over(since, timing.standstill(), now)
                    ? Optional.of(problem.orElseGet(() -> sentences.why(report)))
                    : Optional.empty();
        }
        standingSince = null;
        return over(progressAt, timing.progressWithin(), now) ? Optional.of(sentences.stuck()) : Optional.empty();
    }

    private Verdict cancelling(DeviceError error, long now) {
        if (!over(endingSince, timing.cancelWithin(), now)) {
            return cancelAccepted ? new Verdict.Wait() : new Verdict.Cancel();
        }
        return cancelAccepted ? notPrinted(error) : notKnown(sentences.notCancelled(error));
    }

    private Verdict gone(DeviceError error, long now) {
        long since = goneSince == null ? now : goneSince;
        goneSince = since;
        return over(since, timing.goneWithin(), now) ? notKnown(sentences.gone(error)) : new Verdict.Wait();
    }

    private static boolean over(long since, Duration patience, long now) {
        return now - since >= patience.toNanos();
    }

    private static Verdict notPrinted(DeviceError error) {
        return new Verdict.End(new PrintOutcome.NotPrinted(error));
    }

    private Verdict notKnown(DeviceError error) {
        return new Verdict.End(new PrintOutcome.NotKnown(error));
    }
}
