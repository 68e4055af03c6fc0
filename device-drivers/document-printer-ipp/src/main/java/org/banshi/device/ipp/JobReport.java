package org.banshi.device.ipp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a printer says about a job.
 *
 * @param state {@code job-state}, RFC 8011 §5.3.7
 * @param reasons {@code job-state-reasons} as they came
 * @param born when it was made by the printer's clock, and its UUID: another job under the same number differs
 * @param done pages or sheets so far, to see whether it gets on
 */
record JobReport(int state, List<String> reasons, String born, int done) {

    static final int PENDING = 3;
    static final int PENDING_HELD = 4;
    static final int PROCESSING = 5;
    static final int PROCESSING_STOPPED = 6;
    static final int CANCELED = 7;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    static final String[] ASKED = {
        "job-state",
        "job-state-reasons",
        "time-at-creation",
        "job-uuid",
        "job-impressions-completed",
        "job-media-sheets-completed"
    };

    JobReport {
        reasons = List.copyOf(reasons);
    }

    /** Empty when the reply does not tell the state, which every printer has to. */
    static Optional<JobReport> of(IppMessage reply) {
        int group = IppGroup.JOB;
        OptionalInt state = reply.number(group, "job-state");
        if (state.isEmpty()) {
            return Optional.empty();
        }
        String created = reply.word(group, "time-at-creation").orElse("");
        String uuid = reply.word(group, "job-uuid").orElse("");
        int done = reply.number(group, "job-impressions-completed").orElse(0)
                + reply.number(group, "job-media-sheets-completed").orElse(0);
        return Optional.of(new JobReport(
                state.getAsInt(), Foreign.lines(reply.words(group, "job-state-reasons")), created + " " + uuid, done));
    }
}
