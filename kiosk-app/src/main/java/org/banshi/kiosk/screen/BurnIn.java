package org.banshi.kiosk.screen;

import java.time.Instant;
import javafx.scene.Node;
import org.banshi.kiosk.ui.ScreenMetrics;

/** Moves the picture of the waiting screen by a little every minute, so that nothing burns in. */
final class BurnIn {

    /** Around a square of 1.5 mm: unseen, and wider than a stroke of a letter. */
    private static final double[][] PLACES = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}, {-1, -1}, {0, -1}};

    private BurnIn() {}

    static void shift(Node node, boolean waiting, Instant now, ScreenMetrics metrics) {
        double[] place = waiting ? PLACES[(int) (now.getEpochSecond() / 60 % PLACES.length)] : PLACES[0];
        node.setTranslateX(place[0] * metrics.px(1.5));
        node.setTranslateY(place[1] * metrics.px(1.5));
    }
}
