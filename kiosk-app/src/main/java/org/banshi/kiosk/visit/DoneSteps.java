package org.banshi.kiosk.visit;

import java.util.List;
import java.util.Optional;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.StopTimers;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Stage.Choose;
import org.banshi.kiosk.visit.Stage.Done;
import org.banshi.kiosk.visit.Stage.Rate;

/** After the number is on the screen: another item for the same person, or the rating. */
record DoneSteps(VisitRules rules) {

    /** 再办一件. A new serial, so that the end of the former slip is not taken for that of the next one. */
    Transition anotherItem(Visit visit) {
        return visit.stage() instanceof Done
                ? Transition.to(
                        visit.startingOver().withStage(new Choose(visit.proofsOnly())),
                        new StopTimers(),
                        new StartTimer(Timer.WHOLE_VISIT, rules.times().wholeVisit()))
                : Transition.to(visit);
    }

    static Transition rate(Visit visit) {
        return Transition.to(visit.withStage(new Rate(Optional.empty(), List.of())));
    }
}
