package org.banshi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Choose;
import org.banshi.kiosk.visit.Stage.Identify;
import org.banshi.kiosk.visit.Stage.Welcome;

/** From nobody to somebody who has said what it is about. */
record ArrivalSteps(VisitRules rules) {

    Transition begin(Visit visit) {
        return visit.stage() instanceof Attract ? arriving(visit, new Welcome()) : Transition.to(visit);
    }

    Transition serviceChosen(Visit visit, boolean proofsOnly) {
        if (!(visit.stage() instanceof Welcome)) {
            return Transition.to(visit);
        }
        Stage next = visit.card().isPresent() ? new Choose(proofsOnly) : new Identify(false, Optional.empty());
        return Transition.to(visit.withProofsOnly(proofsOnly).withStage(next));
    }

    /** To a stage from which the visit may just begin: if nobody was here, devices and the long clock start. */
    Transition arriving(Visit visit, Stage next, Effect... more) {
        List<Effect> effects = new ArrayList<>();
        if (visit.stage() instanceof Attract) {
            effects.add(new Effect.WatchDevices());
            effects.add(new StartTimer(Timer.WHOLE_VISIT, rules.times().wholeVisit()));
        }
        effects.addAll(List.of(more));
        return new Transition(visit.withStage(next), effects);
    }
}
