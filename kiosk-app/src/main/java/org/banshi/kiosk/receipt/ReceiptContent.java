package org.banshi.kiosk.receipt;

import java.util.List;
import java.util.Optional;

/**
 * What stands on a receipt, worded and masked, for paper and for the page alike. Holds no more of the person than a
 * masked name and number; {@link #toString()} says only the number.
 *
 * @param title what the paper is
 * @param site where it was made
 * @param terminal label and id of the terminal
 * @param item what was applied for
 * @param number label and number in large: the case number, or the terminal's own
 * @param note the honest sentence when it is not delivered yet
 * @param followUp the address in the code
 * @param followUpHint what the code is for
 * @param facts label and value: applicant, masked number, fee, authority, due date or result, time
 * @param nextLabel heading above what happens next
 * @param next what is still to be brought, and what happens next; a paragraph each
 * @param hotLine whom to call
 * @param keep what to do with the paper
 */
public record ReceiptContent(
        String title,
        String site,
        Line terminal,
        Line item,
        Line number,
        Optional<String> note,
        String followUp,
        String followUpHint,
        List<Line> facts,
        String nextLabel,
        List<String> next,
        String hotLine,
        String keep) {

    public ReceiptContent {
        facts = List.copyOf(facts);
        next = List.copyOf(next);
    }

    /** A label and what belongs to it. */
    public record Line(String label, String value) {}

    @Override
    public String toString() {
        return "ReceiptContent[" + number.value() + "]";
    }
}
