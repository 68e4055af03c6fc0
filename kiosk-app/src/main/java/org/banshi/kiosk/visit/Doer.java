package org.banshi.kiosk.visit;

/** Who made an event happen: only a person keeps the idle clock from running out. */
enum Doer {
    PERSON_AT_SCREEN,
    /** Put down or took away a card, showed a code. Counts only where it leads to something. */
    PERSON_AT_DEVICE,
    /** A code or card that could not be read: a person, or a device that chatters by itself. */
    PERSON_OR_NOISE,
    MACHINE;

    /** Whether the event shows that somebody is here; noise does so only by opening another page. */
    static boolean personActed(Visit before, Visit after, Event event) {
        return switch (of(event)) {
            case PERSON_AT_SCREEN -> true;
            case PERSON_AT_DEVICE -> !after.equals(before.withSurroundings(after.surroundings()));
            case PERSON_OR_NOISE -> before.stage().getClass() != after.stage().getClass();
            case MACHINE -> false;
        };
    }

    static Doer of(Event event) {
        return switch (event) {
            case Event.Touched _,
                    Event.Begin _,
                    Event.ServiceChosen _,
                    Event.ItemChosen _,
                    Event.Continue _,
                    Event.Back _,
                    Event.EndVisit _,
                    Event.Answered _,
                    Event.Change _,
                    Event.Confirm _,
                    Event.RetrySave _,
                    Event.PrintAgain _,
                    Event.AnotherItem _,
                    Event.StarsChosen _,
                    Event.ReasonToggled _,
                    Event.RatingFinished _,
                    Event.ComfortChosen _,
                    Event.HelpCalled _,
                    Event.HelpClosed _,
                    Event.StillHere _ -> PERSON_AT_SCREEN;
            case Event.CardBeingRead _, Event.CardRead _, Event.CardRemoved _, Event.CodeScanned _ -> PERSON_AT_DEVICE;
            case Event.CardUnreadable _, Event.CodeRefused _ -> PERSON_OR_NOISE;
            case Event.CardReaderChanged _,
                    Event.ScannerChanged _,
                    Event.PrinterChanged _,
                    Event.AttachedChanged _,
                    Event.ReceiptEnded _,
                    Event.NetworkChanged _,
                    Event.Saved _,
                    Event.SaveFailed _,
                    Event.Acknowledged _,
                    Event.SetAside _,
                    Event.ProgressAnswered _,
                    Event.TimerFired _ -> MACHINE;
        };
    }
}
