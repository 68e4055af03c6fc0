package org.banshi.kiosk.visit;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Something to do. Carried out by the station in order, after the new visit is shown. */
public sealed interface Effect {

    /** The clocks of a visit; starting one that runs restarts it. */
    enum Timer {
        /** Nothing touched: warn. */
        IDLE,
        /** Warned and still nothing: end the visit. */
        WARNING,
        /** The longest that a visit may take in all. */
        WHOLE_VISIT,
        /** How long the screen waits for the backend before it says "safely kept". */
        ACKNOWLEDGEMENT,
        /** Farewell, NotEligible and the like go on by themselves. */
        LEAVE
    }

    record StartTimer(Timer timer, Duration after) implements Effect {}

    record StopTimer(Timer timer) implements Effect {}

    /** Stops all timers of the visit. */
    record StopTimers() implements Effect {}

    /** Claim the card reader and the scanner for a new visit, or keep them claimed. */
    record WatchDevices() implements Effect {}

    /** Seal and save the visit's application; answered by Saved or SaveFailed. */
    record Save(Visit visit) implements Effect {}

    /** Try to deliver now. */
    record WakeSender() implements Effect {}

    /** Print the slip for the visit; answered by ReceiptEnded. */
    record PrintReceipt(Visit visit) implements Effect {}

    record QueryProgress(UUID application) implements Effect {}

    /** Anonymous for staff. */
    record SendRating(UUID application, int stars, List<String> reasons) implements Effect {
        public SendRating {
            reasons = List.copyOf(reasons);
        }
    }

    /** Tell the branch that somebody needs help (log, light, bell). */
    record CallStaff() implements Effect {}

    /** The card still lies on the reader: make the person notice. */
    record CardAlarm() implements Effect {}

    /** Forget everything outside the visit too: typed text in controls, pictures, clipboard, print job. */
    record Wipe() implements Effect {}
}
