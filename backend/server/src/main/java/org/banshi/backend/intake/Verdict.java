package org.banshi.backend.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.banshi.contract.Problem;

/** What a feature makes of a payload. */
public sealed interface Verdict {

    /** To be recorded. */
    record Acceptable(Recording recording) implements Verdict {}

    /** Not to be recorded, for the reason that the problem says. */
    record Refused(Problem problem) implements Verdict {}

    /** Writes it down. Called once, inside the transaction of the intake. */
    @FunctionalInterface
    interface Recording {
        Recorded record();
    }

    /** What the acknowledgement says of it. */
    record Recorded(Optional<String> caseNumber, String state, Optional<LocalDate> dueDate) {}
}
