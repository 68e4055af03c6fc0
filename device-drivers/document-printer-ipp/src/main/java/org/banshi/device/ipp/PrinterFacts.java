package org.banshi.device.ipp;

import java.util.List;
import java.util.Optional;

/**
 * What a printer says about itself.
 *
 * @param state {@code printer-state}, RFC 8011 §5.4.11
 * @param reasons {@code printer-state-reasons} as they came
 * @param accepting whether it takes jobs into its queue
 * @param model for the engineer; empty when it does not tell
 */
record PrinterFacts(int state, List<String> reasons, boolean accepting, String model) {

    static final int IDLE = 3;
    static final int PROCESSING = 4;
    static final int STOPPED = 5;

    /** What is asked for; small, since it is asked for every few seconds. */
    static final String[] ASKED = {
        "printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "printer-make-and-model"
    };

    PrinterFacts {
        reasons = List.copyOf(reasons);
    }

    /** Empty when the reply does not even tell the state, which every printer has to. */
    static Optional<PrinterFacts> of(IppMessage reply) {
        int group = IppGroup.PRINTER;
        if (reply.number(group, "printer-state").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PrinterFacts(
                reply.number(group, "printer-state").getAsInt(),
                Foreign.lines(reply.words(group, "printer-state-reasons")),
                reply.flag(group, "printer-is-accepting-jobs").orElse(true),
                reply.word(group, "printer-make-and-model").map(Foreign::line).orElse("")));
    }
}
