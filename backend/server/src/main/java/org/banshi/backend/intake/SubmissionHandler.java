package org.banshi.backend.intake;

import java.time.Instant;
import org.banshi.contract.Envelope;
import org.banshi.contract.SubmissionKind;

/** What a feature does with submissions of its kind. */
public interface SubmissionHandler {

    SubmissionKind kind();

    /**
     * Decides, without side effects, what to do with a payload. Called outside any transaction, perhaps several times.
     *
     * @param payload opened, and signed by the terminal that the envelope names; JSON, personal data
     */
    Verdict examine(Envelope envelope, byte[] payload, Instant receivedAt);
}
