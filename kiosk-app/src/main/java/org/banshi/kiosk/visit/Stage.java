package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.content.Words;
import org.banshi.content.item.Item;
import org.banshi.device.DeviceError;

/** Where a visit is; what the screen shows. What the resident has given is in {@link Visit}, not here. */
public sealed interface Stage {

    /** Nobody is here. */
    record Attract() implements Stage {}

    /** What would you like to do. */
    record Welcome() implements Stage {}

    /**
     * Please put down your card.
     *
     * @param reading a card is being read now
     * @param trouble why the last try failed
     */
    record Identify(boolean reading, Optional<DeviceError> trouble) implements Stage {}

    /** Which item; all of them, or only the proofs that can be had at once. */
    record Choose(boolean onlyProofs) implements Stage {}

    /** Who, how long, what it costs, what is needed, what one gets. */
    record Guide(Item item) implements Stage {}

    /** Not for this person: why, and what to do instead. */
    record NotEligible(Item item) implements Stage {}

    /**
     * One question.
     *
     * @param question id of the question
     * @param problem what is wrong with what was typed
     * @param typed what was typed and refused, so that nothing is lost; else empty
     * @param fromReview whether continuing leads back to the review
     */
    record Fill(String question, Optional<Words> problem, String typed, boolean fromReview) implements Stage {
        /** Says nothing of what was typed, so that it can never reach a log by accident. */
        @Override
        public String toString() {
            return "Fill[" + question + "]";
        }
    }

    /** Where each material comes from; consent to sharing. */
    record Materials() implements Stage {}

    /** Everything once, each with a way to change it. */
    record Review() implements Stage {}

    /** The declaration and the finger signature. */
    record Sign(Optional<Words> problem) implements Stage {}

    /** Being saved, then sent. */
    record Submitting(Phase phase) implements Stage {
        public enum Phase {
            SAVING,
            /** Durable on the terminal; waiting a few seconds for the backend. */
            SENDING,
            /** The terminal could not save it: nothing is lost, one may try again. */
            SAVE_FAILED
        }
    }

    /** It is received, or safely kept on the terminal: {@link Visit#submission()} says which. */
    record Done() implements Stage {}

    /**
     * How was it.
     *
     * @param stars 1 to 5 once chosen; then reasons of that level are asked
     * @param reasons codes chosen so far
     */
    record Rate(Optional<Integer> stars, List<String> reasons) implements Stage {
        public Rate {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Take your card, take your slip. The visit holds nothing personal any more.
     *
     * @param reminders how often the person was reminded of the card
     */
    record Farewell(int reminders) implements Stage {
        public Farewell() {
            this(0);
        }
    }

    /**
     * What became of an application whose receipt was scanned.
     *
     * @param answer empty while the backend is asked
     */
    record Progress(UUID application, Optional<ProgressAnswer> answer) implements Stage {}

    /** Nothing was touched for a while.
     *
     * @param suspended where the visit goes on
     */
    record Warning(Stage suspended) implements Stage {}

    /** Somebody called for help; the visit waits. */
    record Help(Stage suspended) implements Stage {}

    /** Nothing can be done here now; says why. */
    record OutOfService(Words reason) implements Stage {}

    /** What the backend says of an application. */
    sealed interface ProgressAnswer {
        /** @param stage ACCEPTED, IN_REVIEW, SITE_INSPECTION or DECIDED */
        record Found(
                Optional<String> caseNumber,
                Optional<Item> item,
                String stage,
                Optional<String> outcome,
                LocalDate since,
                Optional<LocalDate> dueDate)
                implements ProgressAnswer {}

        record NotFound() implements ProgressAnswer {}

        record Unreachable() implements ProgressAnswer {}

        /** What was scanned is not a receipt of this system, or is far too long. */
        record NotOurs() implements ProgressAnswer {}
    }
}
