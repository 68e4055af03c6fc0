package org.banshi.kiosk.visit;

import java.util.List;
import java.util.Optional;
import org.banshi.kiosk.visit.Stage.Sign;
import org.banshi.kiosk.visit.Stage.Submitting;
import org.banshi.kiosk.visit.Visit.Stroke;

/** From the review to the one moment after which the application belongs to the outbox. */
record SignSteps(VisitRules rules) {

    /** In tenths of a millimetre: 5 mm. A touch by accident is shorter, the shortest name (一) is longer. */
    static final double SHORTEST_INK = 50;

    Transition reviewed(Visit visit) {
        return Transition.to(
                new FillSteps(rules).firstProblem(visit).orElseGet(() -> visit.withStage(new Sign(Optional.empty()))));
    }

    Transition confirm(Visit visit, List<Stroke> signature) {
        if (!(visit.stage() instanceof Sign)) {
            return Transition.to(visit);
        }
        if (ink(signature) < SHORTEST_INK) {
            return Transition.to(visit.withStage(new Sign(Optional.of(VisitWords.SIGNATURE_MISSING))));
        }
        // Midnight may have passed since the review: what the backend would refuse is never confirmed.
        Optional<Visit> problem = new FillSteps(rules).firstProblem(visit);
        if (problem.isPresent()) {
            return Transition.to(problem.get());
        }
        Visit confirmed = visit.withSignature(signature).withStage(new Submitting(Submitting.Phase.SAVING));
        return Transition.to(confirmed, new Effect.Save(confirmed));
    }

    private static double ink(List<Stroke> signature) {
        double length = 0;
        for (Stroke stroke : signature) {
            List<Integer> points = stroke.coordinates();
            for (int at = 2; at + 1 < points.size(); at += 2) {
                length += Math.hypot(
                        (double) points.get(at) - points.get(at - 2), (double) points.get(at + 1) - points.get(at - 1));
            }
        }
        return length;
    }
}
