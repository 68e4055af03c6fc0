package org.banshi.kiosk.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.kiosk.visit.Stage.Rate;

/** 好差评: stars first, then the reasons of that level. */
final class RatingSteps {

    /** More reasons than any level offers; bounds what a rating can hold. */
    private static final int MOST_REASONS = 20;

    private RatingSteps() {}

    static Transition stars(Visit visit, int stars) {
        if (!(visit.stage() instanceof Rate rate) || stars < 1 || stars > 5) {
            return Transition.to(visit);
        }
        // The reasons belong to the level: another level, other reasons.
        List<String> reasons = rate.stars().equals(Optional.of(stars)) ? rate.reasons() : List.of();
        return Transition.to(visit.withStage(new Rate(Optional.of(stars), reasons)));
    }

    static Transition reason(Visit visit, String code) {
        if (!(visit.stage() instanceof Rate rate) || rate.stars().isEmpty()) {
            return Transition.to(visit);
        }
        List<String> reasons = new ArrayList<>(rate.reasons());
        if (!reasons.remove(code) && reasons.size() < MOST_REASONS) {
            reasons.add(code);
        }
        return Transition.to(visit.withStage(new Rate(rate.stars(), reasons)));
    }
}
