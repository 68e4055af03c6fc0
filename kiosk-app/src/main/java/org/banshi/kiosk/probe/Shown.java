package org.banshi.kiosk.probe;

import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;

/** Which page is on the screen, without anything personal. */
record Shown(String stage, String detail, long serial) {

    static final Shown NOTHING = new Shown("", "", 0);

    static Shown of(Visit visit) {
        String detail = switch (visit.stage()) {
            case Stage.Fill fill -> fill.question();
            case Stage.Submitting submitting -> submitting.phase().name();
            default -> "";
        };
        return new Shown(visit.stage().getClass().getSimpleName(), detail, visit.serial());
    }
}
