package org.banshi.kiosk.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the outbox knows of one submission, without its content and without personal data.
 *
 * @param kind name of the submission kind
 * @param caseNumber the backend's number, once acknowledged and where the kind has one
 * @param endedAt when it was acknowledged or refused
 * @param attempts how often it was posted
 * @param reason why the last attempt failed or why it was refused
 */
public record OutboxRecord(
        UUID id,
        String kind,
        State state,
        Optional<String> caseNumber,
        Instant savedAt,
        Optional<Instant> endedAt,
        int attempts,
        Optional<String> reason) {

    /** Where a submission stands; also the words in the file. */
    public enum State {
        /** Durable here, not yet acknowledged. */
        WAITING,
        /** The backend has signed for it; the envelope is erased. */
        ACKNOWLEDGED,
        /** The backend will never take it as it is; set aside with its envelope, for a person to decide. */
        REFUSED
    }
}
