package org.banshi.backend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.banshi.contract.CaseStatus;

/**
 * Where a case stands. Nothing personal.
 *
 * @param number see {@link CaseNumber}
 * @param itemId of the catalogue
 * @param siteId where it was applied for
 * @param since when it came to the stage
 * @param dueDate when the decision is promised
 * @param proofNumber of the proof that an instant item gives
 */
public record CaseFile(
        String number,
        String itemId,
        String siteId,
        CaseStatus.Stage stage,
        Optional<CaseStatus.Outcome> outcome,
        LocalDate since,
        Optional<LocalDate> dueDate,
        Optional<String> proofNumber) {

    /** The same for the terminal, which has no use for the proof's number. */
    public CaseStatus status(UUID applicationId) {
        return new CaseStatus(applicationId, Optional.of(number), itemId, stage, outcome, since, dueDate);
    }
}
