package org.banshi.kiosk.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.StopTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Farewell;
import org.banshi.kiosk.visit.Stage.Help;
import org.banshi.kiosk.visit.Stage.Identify;
import org.banshi.kiosk.visit.Stage.OutOfService;
import org.banshi.kiosk.visit.Stage.Submitting;
import org.banshi.kiosk.visit.Stage.Warning;

/**
 * Adds to a transition what it means for the clocks. Only here are IDLE, WARNING and LEAVE started and stopped, by
 * comparing what was with what is, so that no stage can forget to. The idle clock stands while a device works: nobody
 * has to touch the screen while a card is read or a slip comes out.
 */
record IdleClock(VisitRules.Times times) {

    Transition wind(Visit before, Transition transition, Event event) {
        Visit after = transition.visit();
        boolean sameVisit = before.serial() == after.serial();
        List<Effect> effects = new ArrayList<>(transition.effects());

        boolean ran = sameVisit && runs(before);
        if (runs(after) && (!ran || Doer.personActed(before, after, event))) {
            effects.add(new StartTimer(Timer.IDLE, idle(after)));
        } else if (ran && !runs(after)) {
            effects.add(new StopTimer(Timer.IDLE));
        }

        boolean warned = sameVisit && before.stage() instanceof Warning;
        boolean warns = after.stage() instanceof Warning;
        if (warns && !warned) {
            effects.add(new StartTimer(Timer.WARNING, times.warning()));
        } else if (warned && !warns) {
            effects.add(new StopTimer(Timer.WARNING));
        }

        boolean left = sameVisit && before.stage() instanceof Farewell;
        boolean leaves = after.stage() instanceof Farewell;
        if (leaves && !before.stage().equals(after.stage())) {
            effects.add(new StartTimer(Timer.LEAVE, times.farewell()));
        } else if (left && !leaves) {
            effects.add(new StopTimer(Timer.LEAVE));
        }
        return new Transition(after, effects);
    }

    /** Whether the idle clock runs. */
    static boolean runs(Visit visit) {
        return switch (visit.stage()) {
            case Warning _, Farewell _ -> false;
            // Somebody changed language or size and went away: the next person finds the usual screen.
            case Attract _, OutOfService _ -> !visit.comfort().equals(Comfort.NORMAL);
            default -> !deviceWorks(visit, visit.stage());
        };
    }

    Duration idle(Visit visit) {
        return visit.comfort().care() || visit.stage() instanceof Help ? times.idleCare() : times.idle();
    }

    private static boolean deviceWorks(Visit visit, Stage stage) {
        return visit.receipt() instanceof Visit.ReceiptState.Printing
                || switch (stage) {
                    case Identify identify -> identify.reading();
                    case Submitting(Submitting.Phase phase) -> phase != Submitting.Phase.SAVE_FAILED;
                    case Help(Stage suspended) -> deviceWorks(visit, suspended);
                    default -> false;
                };
    }
}
