package org.banshi.kiosk.screen;

import org.banshi.kiosk.visit.Event;

/** What a page can do with a touch. On the FX thread. */
interface Actions {

    /** A step of the visit: a second tap that comes before the page has changed does nothing. */
    void step(Event event);

    /** What may be done quickly one after another. */
    void post(Event event);

    /** Draw the page once more, because a draft changed what it looks like. */
    void redraw();
}
