package org.banshi.device.sane.picture;

import java.util.Optional;

/**
 * Something coloured, such as an identity card, alone on a white ground. White paper with a picture on it looks the
 * same at first: so it is only taken when there is nothing at all around it, not even a thin stroke.
 */
final class CardEdges {

    /** Closes text; an identity card's portrait and a stamp stay. */
    private static final double RADIUS_MILLIMETRES = 1.5;

    /** Levels darker than the ground; pale cards have 25 to 35, the noise of a cheap sensor 10 before it is smoothed. */
    private static final int DARKER = 14;

    /** The ground: a lid under a lamp. */
    private static final int LEAST_WHITE = 200;

    /** Dust on the glass; a single letter has more. */
    private static final double MOST_AROUND_SQUARE_MILLIMETRES = 2;

    /** The shadow of its own edge. */
    private static final double SHADOW_MILLIMETRES = 3;

    /** Shadows at the end of the glass. */
    private static final double BORDER_MILLIMETRES = 3;

    private static final double SMALLEST_MILLIMETRES = 30;

    private static final double SAME_DEGREES = 1.5;

    private static final double LEAST_FILLED = 0.9;

    private CardEdges() {}

    static Optional<SheetEdges> find(Plane plane, double dotsPerMillimetre) {
        int ground = plane.usual();
        if (ground < LEAST_WHITE) {
            return Optional.empty();
        }
        int radius = Math.max(1, (int) Math.round(RADIUS_MILLIMETRES * dotsPerMillimetre));
        Plane dark = plane.closing(radius).inverted();
        int level = 255 - ground + DARKER;
        double smallest = SMALLEST_MILLIMETRES * dotsPerMillimetre;
        Patch card = Patch.together(dark, level, (int) (dotsPerMillimetre * dotsPerMillimetre));
        return Outline.of(dark, card, level)
                .rectangle(SAME_DEGREES)
                .filter(found -> found.toU() - found.fromU() >= smallest && found.toV() - found.fromV() >= smallest)
                .filter(found -> isAlone(found, plane, card, ground - DARKER, dotsPerMillimetre));
    }

    private static boolean isAlone(SheetEdges found, Plane plane, Patch card, int level, double dotsPerMillimetre) {
        double shadow = SHADOW_MILLIMETRES * dotsPerMillimetre;
        int border = (int) Math.round(BORDER_MILLIMETRES * dotsPerMillimetre);
        long inside = 0;
        long filled = 0;
        long around = 0;
        for (int y = 0; y < plane.height(); y++) {
            boolean inner = y >= border && y < plane.height() - border;
            for (int x = 0; x < plane.width(); x++) {
                double out = found.outside(x, y);
                if (out <= 0) {
                    inside++;
                    filled += card.spans(x, y) ? 1 : 0;
                } else if (out > shadow && inner && x >= border && x < plane.width() - border) {
                    around += plane.at(x, y) < level ? 1 : 0;
                }
            }
        }
        return filled >= LEAST_FILLED * inside
                && around <= MOST_AROUND_SQUARE_MILLIMETRES * dotsPerMillimetre * dotsPerMillimetre;
    }
}
