package org.banshi.kiosk.probe;

import javafx.animation.AnimationTimer;

/**
 * Runs something once the frame with the changes made until now has been painted. The first pulse lays out and hands
 * the frame to the renderer; the second begins only after the renderer has taken it and drawn, so this is never
 * early and at most one pulse late.
 */
final class AfterPaint extends AnimationTimer {

    private final Runnable then;
    private int pulses;

    AfterPaint(Runnable then) {
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (++pulses == 2) {
            stop();
            then.run();
        }
    }
}
