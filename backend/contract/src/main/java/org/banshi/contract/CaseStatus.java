package org.banshi.contract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a case is, for whoever holds the application's id (the follow-up code on the receipt). No personal data.
 *
 * @param applicationId which application
 * @param caseNumber opaque
 * @param itemId of the catalogue
 * @param stage where the case is
 * @param outcome only when decided
 * @param since the day on which it came to this stage
 * @param dueDate when the decision is promised; empty when decided
 */
public record CaseStatus(
        UUID applicationId,
        Optional<String> caseNumber,
        String itemId,
        Stage stage,
        Optional<Outcome> outcome,
        LocalDate since,
        Optional<LocalDate> dueDate) {

    /** 受理 → 审查 → 勘验 → 批准. */
    public enum Stage {
        ACCEPTED,
        IN_REVIEW,
        SITE_INSPECTION,
        DECIDED
    }

    /** 批准 or 不予批准. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
