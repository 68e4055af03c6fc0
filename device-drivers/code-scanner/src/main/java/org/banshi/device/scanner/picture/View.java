package org.banshi.device.scanner.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One way to look at a picture.
 *
 * @param make makes it when its turn comes
 * @param kinds what is looked for in it
 * @param effort how QR codes are looked for
 * @param back from a place in the view to the place in the picture
 */
record View(Supplier<Luminance> make, Set<Symbology> kinds, Effort effort, UnaryOperator<Corner> back) {

    /** What is tried on QR codes. */
    enum Effort {
        /** Three finder patterns, flat paper. */
        FLAT,
        /** And where that nearly fits, curled paper. */
        CURLED,
        /** Two finder patterns. */
        DAMAGED
    }

    /** Longest side of the first look: larger pictures cost time, and their codes are mostly large as well. */
    private static final int FIRST_SIDE = 1000;

    /** Larger than this even the last look is scaled down; A4 at 300 dpi passes. */
    private static final double MOST_PIXELS = 8e6;

    /** Pictures whose codes may be too small for their pixels. */
    private static final double SMALL_PIXELS = 0.5e6;

    private static final Set<Symbology> QR = EnumSet.of(Symbology.QR);
    private static final Set<Symbology> OTHERS = EnumSet.of(Symbology.DATA_MATRIX, Symbology.AZTEC, Symbology.PDF417);
    private static final Set<Symbology> ALL = EnumSet.allOf(Symbology.class);

    /** All views of a picture, those that help most and cost least first. */
    static List<View> ladder(Luminance original) {
        double pixels = (double) original.width() * original.height();
        double whole = Math.min(1, Math.sqrt(MOST_PIXELS / pixels));
        int side = Math.max(original.width(), original.height());
        double first = side > FIRST_SIDE * 1.3 ? (double) FIRST_SIDE / side : 1;
        List<View> views = new ArrayList<>();
        Luminance base = first < 1 ? Filters.scaled(original, first) : original;
        views.add(of(() -> base, first, ALL));
        if (first < 1) {
            views.add(of(() -> whole < 1 ? Filters.scaled(original, whole) : original, whole, ALL));
        }
        views.add(of(() -> Filters.inverted(base), first, ALL));
        views.add(of(() -> Filters.scaled(base, 0.5), first * 0.5, ALL));
        views.add(curled(() -> base, first));
        views.add(damaged(() -> base, first));
        views.add(of(() -> Filters.blurred(base, 1), first, QR));
        views.add(of(() -> Filters.sharpened(base, 2, 1.5f), first, Symbology.ERROR_CORRECTED));
        if (pixels * first * first < SMALL_PIXELS) {
            views.add(of(() -> Filters.scaled(base, 2), first * 2, ALL));
        }
        views.add(stretched(base, 2, 1, first));
        views.add(stretched(base, 1, 2, first));
        views.add(of(() -> Filters.median(base), first, QR));
        views.add(of(() -> Filters.scaled(Filters.blurred(base, 1), 0.5), first * 0.5, QR));
        views.add(of(() -> Filters.scaled(base, 0.34), first * 0.34, ALL));
        views.add(of(() -> Filters.sharpened(base, 4, 3), first, QR));
        views.add(of(() -> Filters.scaled(Filters.inverted(base), 0.5), first * 0.5, QR));
        views.add(of(() -> Filters.scaled(base, 0.7), first * 0.7, QR));
        views.add(curled(() -> Filters.scaled(base, 0.5), first * 0.5));
        views.add(curled(() -> Filters.sharpened(base, 2, 1.5f), first));
        if (pixels * first * first < SMALL_PIXELS) {
            views.add(of(() -> Filters.sharpened(Filters.scaled(base, 2), 3, 2), first * 2, QR));
            views.add(of(() -> Filters.sharpened(Filters.scaled(base, 3), 4, 2), first * 3, QR));
            views.add(of(() -> Filters.scaled(Filters.inverted(base), 2), first * 2, QR));
        }
        views.add(of(() -> Filters.blurred(base, 3), first, QR));
        views.add(damaged(() -> Filters.scaled(base, 0.5), first * 0.5));
        views.add(damaged(() -> Filters.inverted(base), first));
        for (double degrees : new double[] {90, 30, 60, 15, 45, 75}) {
            views.add(turned(base, degrees, first));
        }
        views.addAll(cuts(base, first));
        if (whole > first) {
            views.add(of(() -> Filters.sharpened(Filters.scaled(original, whole), 2, 1.5f), whole, QR));
            views.add(damaged(() -> Filters.scaled(original, whole), whole));
        }
        return views;
    }

    private static View of(Supplier<Luminance> make, double factor, Set<Symbology> kinds) {
        float back = (float) (1 / factor);
        return new View(make, kinds, Effort.FLAT, corner -> corner.scaled(back));
    }

    private static View curled(Supplier<Luminance> make, double factor) {
        float back = (float) (1 / factor);
        return new View(make, QR, Effort.CURLED, corner -> corner.scaled(back));
    }

    /** For codes seen from the side: their narrow direction made wider. */
    private static View stretched(Luminance base, double across, double down, double first) {
        return new View(
                () -> Filters.scaled(base, across, down),
                QR,
                Effort.FLAT,
                corner -> new Corner((float) (corner.x() / across / first), (float) (corner.y() / down / first)));
    }

    private static View damaged(Supplier<Luminance> make, double factor) {
        float back = (float) (1 / factor);
        return new View(make, QR, Effort.DAMAGED, corner -> corner.scaled(back));
    }

    /** For codes that ZXing finds upright only; QR codes and bar codes are found at any angle. */
    private static View turned(Luminance base, double degrees, double factor) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double width = Math.ceil(Math.abs(base.width() * cos) + Math.abs(base.height() * sin));
        double height = Math.ceil(Math.abs(base.width() * sin) + Math.abs(base.height() * cos));
        UnaryOperator<Corner> back = corner -> {
            double dx = corner.x() - width / 2;
            double dy = corner.y() - height / 2;
            return new Corner((float) ((dx * cos + dy * sin + base.width() / 2.0) / factor), (float)
                    ((dy * cos - dx * sin + base.height() / 2.0) / factor));
        };
        return new View(() -> Filters.rotated(base, degrees), OTHERS, Effort.FLAT, back);
    }

    /** Overlapping parts: ZXing's readers of the other symbologies look from the middle outwards. */
    private static List<View> cuts(Luminance base, double factor) {
        int width = Math.max(1, base.width() * 3 / 5);
        int height = Math.max(1, base.height() * 3 / 5);
        List<View> cuts = new ArrayList<>();
        for (int top : new int[] {0, base.height() - height}) {
            for (int left : new int[] {0, base.width() - width}) {
                cuts.add(new View(
                        () -> Filters.crop(base, left, top, width, height),
                        OTHERS,
                        Effort.FLAT,
                        corner -> new Corner(
                                (float) ((corner.x() + left) / factor), (float) ((corner.y() + top) / factor))));
            }
        }
        return cuts;
    }
}
