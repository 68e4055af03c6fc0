package org.banshi.device.scanner.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How modules lie beside their place in the grid, as seen at alignment patterns; in between by the inverse square of
 * the distance. All in module units.
 */
final class Warp {

    static final Warp NONE = new Warp(List.of());

    /** An alignment pattern that fits less than this was not found. */
    private static final float FOUND = 0.45f;

    /** So far a pattern may lie beside its place, and so finely it is looked for. */
    private static final float REACH = 1.5f;

    private static final float STEP = 0.25f;

    private record Pin(float x, float y, float moveX, float moveY) {}

    private final List<Pin> pins;

    private Warp(List<Pin> pins) {
        this.pins = pins;
    }

    /** Looks for each alignment pattern about its place. */
    static Warp of(QrLayout layout, QrGrid grid, Levels levels) {
        List<Pin> pins = new ArrayList<>();
        float far = layout.dimension() - 3.5f;
        pins.add(new Pin(3.5f, 3.5f, 0, 0));
        pins.add(new Pin(far, 3.5f, 0, 0));
        pins.add(new Pin(3.5f, far, 0, 0));
        for (int[] middle : layout.alignments()) {
            find(middle[0] + 0.5f, middle[1] + 0.5f, grid, levels, pins);
        }
        return new Warp(pins);
    }

    private static void find(float x, float y, QrGrid grid, Levels levels, List<Pin> pins) {
        float best = FOUND;
        Pin pin = null;
        for (float moveY = -REACH; moveY <= REACH; moveY += STEP) {
            for (float moveX = -REACH; moveX <= REACH; moveX += STEP) {
                // Of equals the nearest: a displacement has to earn its way.
                float score =
                        alignment(x + moveX, y + moveY, grid, levels) - 0.02f * (Math.abs(moveX) + Math.abs(moveY));
                if (score > best) {
                    best = score;
                    pin = new Pin(x, y, moveX, moveY);
                }
            }
        }
        if (pin != null) {
            pins.add(pin);
        }
    }

    private static float alignment(float x, float y, QrGrid grid, Levels levels) {
        float sum = 0;
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                Corner place = grid.at(x + i, y + j);
                float darkness = levels.darkness(place.x(), place.y());
                sum += Math.max(Math.abs(i), Math.abs(j)) == 1 ? -darkness : darkness;
            }
        }
        return sum / 25;
    }

    /** Where the module at this place really lies. */
    Corner at(float x, float y) {
        float moveX = 0;
        float moveY = 0;
        float weights = 0;
        for (Pin pin : pins) {
            float dx = x - pin.x();
            float dy = y - pin.y();
            float weight = 1 / (dx * dx + dy * dy + 1);
            moveX += weight * pin.moveX();
            moveY += weight * pin.moveY();
            weights += weight;
        }
        return weights == 0 ? new Corner(x, y) : new Corner(x + moveX / weights, y + moveY / weights);
    }
}
