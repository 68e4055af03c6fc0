package org.banshi.device.sane.picture;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A straight line through points of which some are not on it: {@code y = offset + slope × x}.
 *
 * @param points how many are on it
 * @param above how far the farthest of them lies towards smaller y
 * @param below how far the farthest of them lies towards greater y
 */
record Line(double offset, double slope, int points, double above, double below) {

    /** Pairs that are tried: with half of the points on the line, missing it 60 times in a row is 1 in 30 million. */
    private static final int TRIES = 60;

    /** Pixels; a paper's edge is seen within half a pixel, and paper is not quite straight. */
    private static final double ON_IT = 1.0;

    private static final double STEEPEST = Math.tan(Math.toRadians(20));

    /** The line that most points are on; empty with fewer than two points. */
    static Optional<Line> through(double[] xs, double[] ys) {
        if (xs.length < 2) {
            return Optional.empty();
        }
        // Always the same seed: the same picture gives the same page.
        RandomGenerator random = new SplittableRandom(20261124);
        Line best = new Line(0, 0, 0, 0, 0);
        for (int tries = 0; tries < TRIES; tries++) {
            int one = random.nextInt(xs.length);
            int other = random.nextInt(xs.length);
            double slope = (ys[other] - ys[one]) / (xs[other] - xs[one]);
            if (Math.abs(xs[other] - xs[one]) >= xs.length / 8.0 && Math.abs(slope) <= STEEPEST) {
                Line line = new Line(ys[one] - slope * xs[one], slope, 0, 0, 0).counted(xs, ys);
                best = line.points > best.points ? line : best;
            }
        }
        return best.points < 2
                ? Optional.empty()
                : Optional.of(best.fitted(xs, ys).fitted(xs, ys).counted(xs, ys));
    }

    private double distance(double x, double y) {
        return y - offset - slope * x;
    }

    private Line counted(double[] xs, double[] ys) {
        int on = 0;
        double highest = 0;
        double lowest = 0;
        for (int at = 0; at < xs.length; at++) {
            double distance = distance(xs[at], ys[at]);
            if (Math.abs(distance) <= ON_IT) {
                on++;
                highest = Math.min(highest, distance);
                lowest = Math.max(lowest, distance);
            }
        }
        return new Line(offset, slope, on, -highest, lowest);
    }

    /** Least squares of those that are on it. */
    private Line fitted(double[] xs, double[] ys) {
        boolean[] on = new boolean[xs.length];
        double count = 0;
        double sumX = 0;
        double sumY = 0;
        for (int at = 0; at < xs.length; at++) {
            on[at] = Math.abs(distance(xs[at], ys[at])) <= ON_IT;
            if (on[at]) {
                count++;
                sumX += xs[at];
                sumY += ys[at];
            }
        }
        double meanX = sumX / count;
        double meanY = sumY / count;
        double xx = 0;
        double xy = 0;
        for (int at = 0; at < xs.length; at++) {
            if (on[at]) {
                xx += (xs[at] - meanX) * (xs[at] - meanX);
                xy += (xs[at] - meanX) * (ys[at] - meanY);
            }
        }
        if (xx == 0) {
            return this;
        }
        return new Line(meanY - xy / xx * meanX, xy / xx, points, above, below);
    }
}
