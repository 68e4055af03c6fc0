package org.banshi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import org.banshi.kiosk.visit.Effect.StopTimers;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Farewell;
import org.banshi.kiosk.visit.Stage.OutOfService;
import org.banshi.kiosk.visit.Stage.Rate;
import org.banshi.kiosk.visit.Visit.ReceiptState;

/**
 * How a visit ends: the person is forgotten at once, Farewell waits for card and slip, the wipe makes room for the next.
 * What was confirmed is not touched: it is with the outbox already.
 */
record LeaveSteps(VisitCore core) {

    /** So often is somebody reminded of the card; then the terminal is free again for others, and staff take it. */
    private static final int REMINDERS = 3;

    Transition end(Visit visit) {
        return switch (visit.stage()) {
            case Attract _, OutOfService _ ->
                visit.comfort().equals(Comfort.NORMAL) ? Transition.to(visit) : wipe(visit);
            case Farewell _ -> leaveNow(visit);
            default -> farewell(visit);
        };
    }

    Transition rated(Visit visit) {
        if (!(visit.stage() instanceof Rate rate)) {
            return Transition.to(visit);
        }
        Transition farewell = farewell(visit);
        if (rate.stars().isEmpty() || visit.applicationId().isEmpty()) {
            return farewell;
        }
        List<Effect> effects = new ArrayList<>(farewell.effects());
        effects.addFirst(
                new Effect.SendRating(visit.applicationId().get(), rate.stars().get(), rate.reasons()));
        return new Transition(farewell.visit(), effects);
    }

    private static Transition farewell(Visit visit) {
        return Transition.to(visit.forgettingPerson().withStage(new Farewell()), new StopTimers());
    }

    Transition leaveFired(Visit visit) {
        if (!(visit.stage() instanceof Farewell(int reminders))) {
            return Transition.to(visit);
        }
        boolean cardLies = visit.surroundings().cardLies();
        boolean printing = visit.receipt() instanceof ReceiptState.Printing;
        // Who has to ask the staff gets the time to read it.
        if (reminders >= REMINDERS || !(cardLies || printing || visit.unsaved())) {
            return wipe(visit);
        }
        Visit again = visit.withStage(new Farewell(reminders + 1));
        return cardLies ? Transition.to(again, new Effect.CardAlarm()) : Transition.to(again);
    }

    /** 完成 on the last page: no waiting, unless something still has to be taken. */
    Transition leaveNow(Visit visit) {
        return visit.surroundings().cardLies() || visit.receipt() instanceof ReceiptState.Printing
                ? Transition.to(visit)
                : wipe(visit);
    }

    Transition wipe(Visit visit) {
        Visit nobody = core.nobody(visit.surroundings().leavingCard(), visit.serial() + 1);
        return visit.surroundings().cardLies() && !(visit.stage() instanceof Farewell)
                ? Transition.to(nobody, new Effect.CardAlarm(), new StopTimers(), new Effect.Wipe())
                : Transition.to(nobody, new StopTimers(), new Effect.Wipe());
    }
}
