package org.banshi.kiosk.visit;

import org.banshi.kiosk.visit.Stage.Help;
import org.banshi.kiosk.visit.Stage.Warning;

/**
 * The stages that lie over another one. Below them devices, outbox and network go on as if nothing covered them; what
 * a finger does belongs to the cover.
 */
record Overlays(VisitCore core) {

    Transition step(Visit visit, Event event) {
        return switch (visit.stage()) {
            case Warning(Stage suspended) -> warned(visit.withStage(suspended), event);
            case Help(Stage suspended) -> helped(visit.withStage(suspended), event);
            default -> core.step(visit, event);
        };
    }

    private Transition warned(Visit below, Event event) {
        return switch (event) {
            case Event.EndVisit _ -> endUncovered(below);
            case Event.HelpCalled _ ->
                below.stage() instanceof Help
                        ? Transition.to(stay(below))
                        : Transition.to(stay(below).withStage(new Help(below.stage())), new Effect.CallStaff());
            case Event.TimerFired fired -> new TimerSteps(core).whileWarned(below, fired);
            case Event.ComfortChosen(Comfort comfort) ->
                Transition.to(stay(below).withComfort(comfort));
            default ->
                switch (Doer.of(event)) {
                    // A finger on the warning says "still here" and nothing else; a card or a code also does its work.
                    case PERSON_AT_SCREEN -> Transition.to(stay(below));
                    case PERSON_AT_DEVICE ->
                        step(below, event).visit().equals(below)
                                ? covered(below, event, Warning::new)
                                : step(stay(below), event);
                    case PERSON_OR_NOISE, MACHINE -> covered(below, event, Warning::new);
                };
        };
    }

    private Transition helped(Visit below, Event event) {
        return switch (event) {
            // At Attract nobody has begun: what was counted while the help page stood is not the next person's.
            case Event.HelpClosed _ ->
                Transition.to(below.stage() instanceof Stage.Attract ? below.withExtensions(0) : below);
            case Event.EndVisit _ -> endUncovered(below);
            case Event.TimerFired fired -> new TimerSteps(core).whileHelped(below, fired);
            case Event.ComfortChosen(Comfort comfort) ->
                Transition.to(below.withStage(new Help(below.stage())).withComfort(comfort));
            default ->
                Doer.of(event) == Doer.PERSON_AT_SCREEN
                        ? Transition.to(below.withStage(new Help(below.stage())))
                        : covered(below, event, Help::new);
        };
    }

    /** Lets the event happen below, and puts the cover back unless the visit has ended meanwhile. */
    private Transition covered(Visit below, Event event, java.util.function.Function<Stage, Stage> cover) {
        Transition transition = step(below, event);
        Visit after = transition.visit();
        return after.serial() == below.serial()
                ? new Transition(after.withStage(cover.apply(after.stage())), transition.effects())
                : transition;
    }

    private Transition endUncovered(Visit below) {
        return below.stage() instanceof Help(Stage suspended)
                ? endUncovered(below.withStage(suspended))
                : new LeaveSteps(core).end(below);
    }

    private static Visit stay(Visit below) {
        return below.withExtensions(below.extensions() + 1);
    }
}
