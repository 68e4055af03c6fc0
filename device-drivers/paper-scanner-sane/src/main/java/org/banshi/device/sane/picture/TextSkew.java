package org.banshi.device.sane.picture;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How far lines of text (or of a table) are turned, where no edge of the sheet is seen. The lower ends of strokes are
 * counted along parallel lines: at the right angle those of one line of text fall on few of them (projection profile,
 * Baird 1987).
 */
final class TextSkew {

    private static final double WIDEST_DEGREES = 20;
    private static final double COARSE_DEGREES = 0.25;
    private static final double FINE_DEGREES = 0.02;

    /** Levels darker than around it. Pencil has 40, the noise of a cheap sensor 10. */
    private static final int INK = 25;

    /** The surroundings: 4 mm hold paper beside every stroke. */
    private static final double AROUND_MILLIMETRES = 4;

    /** Shadows and dirt at the picture's border are no text. */
    private static final double BORDER_MILLIMETRES = 4;

    /** Two lines of text have more; with fewer any angle can look right. */
    private static final int FEWEST_POINTS = 400;

    /** More make it slower, not surer. */
    private static final int MOST_POINTS = 40_000;

    /** How much the right angle stands out from the usual one; scattered points reach 1.1. */
    private static final double LEAST_SHARPNESS = 1.5;

    private TextSkew() {}

    /** Degrees clockwise; empty where there is not enough to be sure. */
    static OptionalDouble measure(Plane plane, double dotsPerMillimetre) {
        int[] points = strokeEnds(plane, dotsPerMillimetre);
        if (points.length < 2 * FEWEST_POINTS) {
            return OptionalDouble.empty();
        }
        int steps = (int) Math.round(WIDEST_DEGREES / COARSE_DEGREES);
        double[] scores = new double[2 * steps + 1];
        int best = 0;
        for (int step = 0; step < scores.length; step++) {
            scores[step] = score(points, (step - steps) * COARSE_DEGREES, plane);
            best = scores[step] > scores[best] ? step : best;
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        boolean atTheEnd = best == 0 || best == scores.length - 1;
        if (atTheEnd || scores[best] < LEAST_SHARPNESS * sorted[sorted.length / 2]) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(finely(points, (best - steps) * COARSE_DEGREES, plane));
    }

    private static double finely(int[] points, double about, Plane plane) {
        int steps = (int) Math.round(1.5 * COARSE_DEGREES / FINE_DEGREES);
        double best = 0;
        double angle = about;
        for (int step = -steps; step <= steps; step++) {
            double score = score(points, about + step * FINE_DEGREES, plane);
            if (score > best) {
                best = score;
                angle = about + step * FINE_DEGREES;
            }
        }
        return angle;
    }

    /** Sum of squares over the lines: the fewer lines hold the points, the more. */
    private static double score(int[] points, double degrees, Plane plane) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        int[] lines = new int[plane.width() + plane.height() + 2];
        int shift = plane.width() / 2;
        for (int at = 0; at < points.length; at += 2) {
            int line = (int) (points[at + 1] * cos - points[at] * sin + shift);
            if (line >= 0 && line < lines.length) {
                lines[line]++;
            }
        }
        double sum = 0;
        for (int count : lines) {
            sum += (double) count * count;
        }
        return sum;
    }

    /** x, y, x, y … of ink with paper under it. */
    private static int[] strokeEnds(Plane plane, double dotsPerMillimetre) {
        boolean[] ink = ink(plane, (int) Math.round(AROUND_MILLIMETRES * dotsPerMillimetre));
        int border = (int) Math.round(BORDER_MILLIMETRES * dotsPerMillimetre);
        int width = plane.width();
        int[] found = new int[2 * ink.length];
        int length = 0;
        for (int y = border; y < plane.height() - border - 1; y++) {
            for (int x = border; x < width - border; x++) {
                if (ink[y * width + x] && !ink[(y + 1) * width + x]) {
                    found[length++] = x;
                    found[length++] = y;
                }
            }
        }
        int points = length / 2;
        int every = 1 + points / MOST_POINTS;
        int[] some = new int[points / every * 2];
        for (int at = 0; at < some.length / 2; at++) {
            some[2 * at] = found[2 * at * every];
            some[2 * at + 1] = found[2 * at * every + 1];
        }
        return some;
    }

    private static boolean[] ink(Plane plane, int radius) {
        int width = plane.width();
        int height = plane.height();
        long[] sums = new long[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += plane.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        boolean[] ink = new boolean[width * height];
        for (int y = 0; y < height; y++) {
            int above = Math.max(0, y - radius);
            int below = Math.min(height, y + radius + 1);
            for (int x = 0; x < width; x++) {
                int before = Math.max(0, x - radius);
                int behind = Math.min(width, x + radius + 1);
                long sum = sums[below * (width + 1) + behind]
                        - sums[above * (width + 1) + behind]
                        - sums[below * (width + 1) + before]
                        + sums[above * (width + 1) + before];
                ink[y * width + x] = plane.at(x, y) < sum / ((long) (below - above) * (behind - before)) - INK;
            }
        }
        return ink;
    }
}
