package org.banshi.backend.intake;

import org.banshi.contract.Problem;

/** What came of a submission. */
sealed interface Taken {

    /** @param acknowledgement JSON, as it is stored and answered every time */
    record First(String acknowledgement) implements Taken {}

    record Again(String acknowledgement) implements Taken {}

    record Refused(Problem problem) implements Taken {}
}
