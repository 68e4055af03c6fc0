package org.banshi.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * 好差评 of one application, the payload of an {@link Envelope} of kind {@link SubmissionKind#RATING}. Without a name.
 *
 * @param id UUIDv7, made on the terminal; the envelope's id too
 * @param applicationId what is rated
 * @param stars 5 (非常满意) to 1 (非常不满意)
 * @param reasons three-digit codes of the national sheet; the first digit is the number of stars
 * @param at by the terminal's clock
 */
public record Rating(UUID id, UUID applicationId, int stars, List<String> reasons, Instant at) {

    public Rating {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("A rating has 1 to 5 stars, not " + stars);
        }
        reasons = List.copyOf(reasons);
    }
}
