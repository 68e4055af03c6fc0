package org.banshi.kiosk.visit;

import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Choose;
import org.banshi.kiosk.visit.Stage.Done;
import org.banshi.kiosk.visit.Stage.Farewell;
import org.banshi.kiosk.visit.Stage.Fill;
import org.banshi.kiosk.visit.Stage.Guide;
import org.banshi.kiosk.visit.Stage.Help;
import org.banshi.kiosk.visit.Stage.Identify;
import org.banshi.kiosk.visit.Stage.Materials;
import org.banshi.kiosk.visit.Stage.NotEligible;
import org.banshi.kiosk.visit.Stage.OutOfService;
import org.banshi.kiosk.visit.Stage.Progress;
import org.banshi.kiosk.visit.Stage.Rate;
import org.banshi.kiosk.visit.Stage.Review;
import org.banshi.kiosk.visit.Stage.Sign;
import org.banshi.kiosk.visit.Stage.Submitting;
import org.banshi.kiosk.visit.Stage.Warning;
import org.banshi.kiosk.visit.Stage.Welcome;

/** The two fixed buttons: where 继续 and 返回 lead from every stage, on one page to be read at a glance. */
record Moves(VisitCore core) {

    Transition onward(Visit visit) {
        return switch (visit.stage()) {
            case Guide _ -> new ItemSteps(core.rules()).started(visit);
            case Materials _ -> to(visit, new Review());
            case Review _ -> new SignSteps(core.rules()).reviewed(visit);
            case Done _ -> DoneSteps.rate(visit);
            case Progress _ -> to(visit, new Welcome());
            case NotEligible _ -> choose(visit);
            case Farewell _ -> new LeaveSteps(core).leaveNow(visit);
            case Attract _,
                    Welcome _,
                    Identify _,
                    Choose _,
                    Fill _,
                    Sign _,
                    Submitting _,
                    Rate _,
                    Warning _,
                    Help _,
                    OutOfService _ -> Transition.to(visit);
        };
    }

    Transition back(Visit visit) {
        return switch (visit.stage()) {
            case Identify _, Choose _, Progress _ -> to(visit, new Welcome());
            case Guide _, NotEligible _ -> choose(visit);
            case Fill fill -> new FillSteps(core.rules()).back(visit, fill);
            case Materials _ -> new FillSteps(core.rules()).last(visit);
            case Review _ -> to(visit, new Materials());
            case Sign _ -> to(visit, new Review());
            case Rate _ -> to(visit, new Done());
            // What was confirmed cannot be gone back from.
            case Attract _, Welcome _, Submitting _, Done _, Farewell _, Warning _, Help _, OutOfService _ ->
                Transition.to(visit);
        };
    }

    private static Transition choose(Visit visit) {
        return to(visit, new Choose(visit.proofsOnly()));
    }

    private static Transition to(Visit visit, Stage next) {
        return Transition.to(visit.withStage(next));
    }
}
