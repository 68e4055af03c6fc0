package org.banshi.kiosk.visit;

import java.util.Optional;
import java.util.UUID;
import org.banshi.device.ScannedCode;
import org.banshi.kiosk.receipt.FollowUpCode;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Identify;
import org.banshi.kiosk.visit.Stage.Progress;
import org.banshi.kiosk.visit.Stage.ProgressAnswer;
import org.banshi.kiosk.visit.Stage.Welcome;

/** 查进度: what became of an application, asked with the code on its receipt; no card is needed for it. */
record ProgressSteps(VisitRules rules) {

    /** Stands for the application where the code names none. */
    static final UUID NO_APPLICATION = new UUID(0, 0);

    Transition scanned(Visit visit, ScannedCode code) {
        if (!takesCodes(visit)) {
            return Transition.to(visit);
        }
        Optional<UUID> application = FollowUpCode.parse(code.payload());
        if (application.isEmpty()) {
            return notOurs(visit);
        }
        Stage next = new Progress(application.get(), Optional.empty());
        // A scanner that sees the same code twice asks once.
        return next.equals(visit.stage())
                ? Transition.to(visit)
                : new ArrivalSteps(rules).arriving(visit, next, new Effect.QueryProgress(application.get()));
    }

    Transition refused(Visit visit) {
        return takesCodes(visit) ? notOurs(visit) : Transition.to(visit);
    }

    Transition answered(Visit visit, Event.ProgressAnswered answered) {
        return new Progress(answered.application(), Optional.empty()).equals(visit.stage())
                ? Transition.to(visit.withStage(new Progress(answered.application(), Optional.of(answered.answer()))))
                : Transition.to(visit);
    }

    private Transition notOurs(Visit visit) {
        return new ArrivalSteps(rules)
                .arriving(visit, new Progress(NO_APPLICATION, Optional.of(new ProgressAnswer.NotOurs())));
    }

    private static boolean takesCodes(Visit visit) {
        return switch (visit.stage()) {
            case Attract _, Welcome _, Identify _, Progress _ -> true;
            default -> false;
        };
    }
}
