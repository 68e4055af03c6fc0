package org.banshi.kiosk.visit;

import java.util.List;

/** What an event leads to. */
public record Transition(Visit visit, List<Effect> effects) {

    public Transition {
        effects = List.copyOf(effects);
    }

    static Transition to(Visit visit, Effect... effects) {
        return new Transition(visit, List.of(effects));
    }
}
