package org.banshi.contract;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A filled and signed form 申请, the payload of an {@link Envelope} of kind {@link SubmissionKind#APPLICATION}. Personal
 * data: {@link #toString()} says only the id.
 *
 * @param id UUIDv7, made on the terminal when filling starts; the envelope's id too
 * @param itemId the item of the catalogue
 * @param formVersion the form's version that was filled
 * @param contentVersion the catalogue's version on the terminal
 * @param siteId where the terminal stands
 * @param terminalId which terminal; the envelope's too
 * @param terminalNumber the short number that the resident got from the terminal
 * @param confirmedAt when the resident confirmed, by the terminal's clock
 * @param language BCP 47, in which it was filled
 * @param applicant who applies
 * @param answers canonical answers by question id
 * @param declaration the words that were signed
 * @param signature the finger's strokes, in order
 */
public record Application(
        UUID id,
        String itemId,
        int formVersion,
        String contentVersion,
        String siteId,
        String terminalId,
        String terminalNumber,
        Instant confirmedAt,
        String language,
        Applicant applicant,
        Map<String, String> answers,
        String declaration,
        List<Stroke> signature) {

    public Application {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (answers.containsValue(null)) {
            throw new IllegalArgumentException("An answer that is not given is left out, not null");
        }
        signature = List.copyOf(signature);
    }

    @Override
    public String toString() {
        return "Application[" + id + "]";
    }
}
