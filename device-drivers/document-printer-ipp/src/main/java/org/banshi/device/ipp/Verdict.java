package org.banshi.device.ipp;

import org.banshi.device.PrintOutcome;

/** What to do with a job after a look at it. */
sealed interface Verdict {

    record Wait() implements Verdict {}

    /** Tell the printer to cancel it, then look again. */
    record Cancel() implements Verdict {}

    record End(PrintOutcome outcome) implements Verdict {}
}
