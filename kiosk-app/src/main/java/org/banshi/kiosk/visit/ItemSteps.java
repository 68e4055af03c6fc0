package org.banshi.kiosk.visit;

import java.util.Optional;
import org.banshi.content.item.Item;
import org.banshi.kiosk.visit.Stage.Choose;
import org.banshi.kiosk.visit.Stage.Guide;
import org.banshi.kiosk.visit.Stage.NotEligible;

/** From the list to the guide, or to a page that says why not and what to do instead. */
record ItemSteps(VisitRules rules) {

    Transition chosen(Visit visit, String id) {
        Optional<Item> item = rules.catalogue().itemAt(id, rules.site());
        if (!(visit.stage() instanceof Choose) || visit.card().isEmpty() || item.isEmpty()) {
            return Transition.to(visit);
        }
        int age = Age.inYears(visit.card().get().birthDate(), rules.today().get());
        if (!item.get().eligibility().admits(age)) {
            return Transition.to(visit.withStage(new NotEligible(item.get())));
        }
        // Back to the list and to the same item again: the answers are still there.
        Visit chosen = visit.item().equals(item) ? visit : visit.withNewItem(item.get());
        return Transition.to(chosen.withStage(new Guide(item.get())));
    }

    /** The guide was read: the application gets its id, which all retries carry. */
    Transition started(Visit visit) {
        Visit started = visit.applicationId().isPresent()
                ? visit
                : visit.withApplicationId(rules.newApplicationId().get());
        return new FillSteps(rules).first(started);
    }
}
