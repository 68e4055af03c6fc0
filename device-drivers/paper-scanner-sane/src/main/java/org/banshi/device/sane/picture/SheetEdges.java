package org.banshi.device.sane.picture;

import java.util.Optional;

/**
 * A sheet that is surely seen on something darker, in the coordinates of the plane it was found in. Along the sheet
 * is {@code u = x·cos + y·sin}, down it {@code v = y·cos − x·sin}.
 */
record SheetEdges(double angle, double fromU, double fromV, double toU, double toV) {

    /** Closes text and opens grain of wood; strokes and grain are thinner than twice this. */
    private static final double RADIUS_MILLIMETRES = 1.5;

    /** Levels of whiteness between paper and what it lies on; a white lid behind white paper has 10 to 20. */
    private static final double LEAST_CONTRAST = 40;

    /** Nothing that is scanned is smaller: an identity card has 54 mm. */
    private static final double SMALLEST_MILLIMETRES = 30;

    /** Two opposite or neighbouring edges of one sheet; a camera that looks a little from the side makes 1°. */
    private static final double SAME_DEGREES = 1.5;

    /** Of its rectangle; torn corners and holes are forgiven, another shape is not. */
    private static final double LEAST_FILLED = 0.93;

    /** Bright things beside it, in its own size; more could be a second sheet. */
    private static final double MOST_BESIDE = 0.015;

    /** What is less than this part of the largest patch is no half of the same sheet. */
    private static final int PARTS_OF_ONE = 4;

    /** Levels between what is just outside an edge and the background; a dark band of the sheet itself has more. */
    private static final double STRANGE_OUTSIDE = 45;

    static Optional<SheetEdges> find(Plane plane, double dotsPerMillimetre) {
        int radius = Math.max(1, (int) Math.round(RADIUS_MILLIMETRES * dotsPerMillimetre));
        Plane smooth = plane.closing(radius).opening(radius);
        Threshold threshold = Threshold.of(smooth);
        if (threshold.contrast() < LEAST_CONTRAST) {
            return Optional.empty();
        }
        int level = threshold.level();
        Patch largest = Patch.largest(smooth, level);
        Optional<SheetEdges> one = around(largest, smooth, level, dotsPerMillimetre);
        // An open booklet is two patches with the shadow of its gutter between them.
        return one.isPresent()
                ? one
                : around(
                        Patch.together(smooth, level, largest.size() / PARTS_OF_ONE), smooth, level, dotsPerMillimetre);
    }

    private static Optional<SheetEdges> around(Patch patch, Plane smooth, int level, double dotsPerMillimetre) {
        double smallest = SMALLEST_MILLIMETRES * dotsPerMillimetre;
        if (patch.size() < smallest * smallest) {
            return Optional.empty();
        }
        return Outline.of(smooth, patch, level)
                .rectangle(SAME_DEGREES)
                .filter(found -> found.toU - found.fromU >= smallest
                        && found.toV - found.fromV >= smallest
                        && found.isSure(smooth, patch, level, dotsPerMillimetre));
    }

    Sheet sheet(int factor) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Sheet(
                (fromU * cos - fromV * sin) * factor,
                (fromU * sin + fromV * cos) * factor,
                Math.toDegrees(angle),
                (int) Math.round((toU - fromU) * factor),
                (int) Math.round((toV - fromV) * factor),
                true);
    }

    /** Whether it is filled as paper is, and what is around it is background and nothing else. */
    private boolean isSure(Plane smooth, Patch patch, int level, double dotsPerMillimetre) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double near = dotsPerMillimetre;
        double far = 4 * dotsPerMillimetre;
        long inside = 0;
        long filled = 0;
        long beside = 0;
        int[] outside = new int[256];
        long[] strips = new long[4];
        long[] stripSums = new long[4];
        for (int y = 0; y < smooth.height(); y++) {
            for (int x = 0; x < smooth.width(); x++) {
                double u = (x + 0.5) * cos + (y + 0.5) * sin;
                double v = (y + 0.5) * cos - (x + 0.5) * sin;
                double out = outside(u, v);
                int value = smooth.at(x, y);
                if (out <= 0) {
                    inside++;
                    filled += patch.spans(x, y) ? 1 : 0;
                } else if (out > near) {
                    outside[value]++;
                    beside += value >= level ? 1 : 0;
                    if (out <= far) {
                        int side = out == fromU - u ? 0 : out == u - toU ? 1 : out == fromV - v ? 2 : 3;
                        strips[side]++;
                        stripSums[side] += value;
                    }
                }
            }
        }
        if (filled < LEAST_FILLED * inside || beside > MOST_BESIDE * inside) {
            return false;
        }
        int background = median(outside);
        for (int side = 0; side < strips.length; side++) {
            if (strips[side] > 0 && Math.abs((double) stripSums[side] / strips[side] - background) > STRANGE_OUTSIDE) {
                return false;
            }
        }
        return true;
    }

    /** How far the middle of a pixel lies outside; not above 0 inside. */
    double outside(int x, int y) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return outside((x + 0.5) * cos + (y + 0.5) * sin, (y + 0.5) * cos - (x + 0.5) * sin);
    }

    private double outside(double u, double v) {
        return Math.max(Math.max(fromU - u, u - toU), Math.max(fromV - v, v - toV));
    }

    private static int median(int[] histogram) {
        long all = 0;
        for (int count : histogram) {
            all += count;
        }
        long below = 0;
        int value = 0;
        while (value < 255 && below + histogram[value] <= all / 2) {
            below += histogram[value++];
        }
        return value;
    }
}
