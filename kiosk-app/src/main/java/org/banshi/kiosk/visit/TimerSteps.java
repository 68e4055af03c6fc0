package org.banshi.kiosk.visit;

import java.util.List;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Event.TimerFired;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Farewell;
import org.banshi.kiosk.visit.Stage.Help;
import org.banshi.kiosk.visit.Stage.OutOfService;
import org.banshi.kiosk.visit.Stage.Warning;

/** What a clock that ran out leads to. A clock of another visit leads to nothing. */
record TimerSteps(VisitCore core) {

    Transition fired(Visit visit, TimerFired fired) {
        if (fired.visit() != visit.serial()) {
            return Transition.to(visit);
        }
        return switch (fired.timer()) {
            case IDLE -> IdleClock.runs(visit) ? warnOrEnd(visit) : Transition.to(visit);
            case WHOLE_VISIT ->
                switch (visit.stage()) {
                    case Attract _, OutOfService _, Farewell _ -> Transition.to(visit);
                    default -> wholeVisitOver(visit);
                };
            case ACKNOWLEDGEMENT -> new SubmissionSteps(core.rules()).waitedEnough(visit);
            case LEAVE -> new LeaveSteps(core).leaveFired(visit);
            case WARNING -> Transition.to(visit);
        };
    }

    /** @param below the visit without its warning */
    Transition whileWarned(Visit below, TimerFired fired) {
        Visit warned = below.withStage(new Warning(below.stage()));
        if (fired.visit() != below.serial()) {
            return Transition.to(warned);
        }
        return switch (fired.timer()) {
            case WARNING -> new LeaveSteps(core).wipe(below);
            case WHOLE_VISIT -> Transition.to(warned, wholeVisitAgain(below));
            case ACKNOWLEDGEMENT -> covered(below, fired);
            case IDLE, LEAVE -> Transition.to(warned);
        };
    }

    /** @param below the visit without the help page; the idle clock goes on over it */
    Transition whileHelped(Visit below, TimerFired fired) {
        Visit helped = below.withStage(new Help(below.stage()));
        if (fired.visit() != below.serial()) {
            return Transition.to(helped);
        }
        return switch (fired.timer()) {
            case IDLE -> IdleClock.runs(helped) ? warnOrEnd(helped) : Transition.to(helped);
            case WHOLE_VISIT -> wholeVisitOver(helped);
            case ACKNOWLEDGEMENT -> {
                Transition transition = fired(below, fired);
                Visit after = transition.visit();
                yield new Transition(after.withStage(new Help(after.stage())), transition.effects());
            }
            case WARNING, LEAVE -> Transition.to(helped);
        };
    }

    private Transition covered(Visit below, TimerFired fired) {
        Transition transition = below.stage() instanceof Help(Stage suspended)
                ? whileHelped(below.withStage(suspended), fired)
                : fired(below, fired);
        Visit after = transition.visit();
        return new Transition(after.withStage(new Warning(after.stage())), transition.effects());
    }

    private Transition warnOrEnd(Visit visit) {
        if (visit.stage() instanceof Attract || visit.stage() instanceof OutOfService) {
            return new LeaveSteps(core).wipe(visit);
        }
        if (visit.extensions() >= core.rules().times().extensions()) {
            Visit uncovered = visit.stage() instanceof Help(Stage suspended) ? visit.withStage(suspended) : visit;
            return new LeaveSteps(core).end(uncovered);
        }
        return Transition.to(visit.withStage(new Warning(visit.stage())));
    }

    /**
     * The longest time of a visit is over. Somebody who is still busy may say so, as often as with the idle warning,
     * and is asked again soon: an active person never loses the answers without a word.
     */
    private Transition wholeVisitOver(Visit visit) {
        Transition transition = warnOrEnd(visit);
        if (!(transition.visit().stage() instanceof Warning)) {
            return transition;
        }
        return new Transition(transition.visit(), List.of(wholeVisitAgain(visit)));
    }

    private Effect wholeVisitAgain(Visit visit) {
        return new StartTimer(
                Timer.WHOLE_VISIT,
                core.rules().times().warning().plus(new IdleClock(core.rules().times()).idle(visit)));
    }
}
