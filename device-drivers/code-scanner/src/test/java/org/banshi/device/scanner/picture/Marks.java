package org.banshi.device.scanner.picture;

import java.util.Random;

/** What lies on the paper, around it, and what the light does. */
final class Marks {

    private static final int SPOTS = 7;

    private final Hardship hardship;
    private final double width;
    private final double height;
    private final double[][] spots = new double[SPOTS][4];
    private final double[][] strokes = new double[4][4];
    private final double[] angles = new double[3];
    private final int seed;

    Marks(Hardship hardship, double width, double height, Random random) {
        this.hardship = hardship;
        this.width = width;
        this.height = height;
        for (double[] spot : spots) {
            for (int i = 0; i < spot.length; i++) {
                spot[i] = random.nextDouble();
            }
        }
        for (double[] stroke : strokes) {
            for (int i = 0; i < stroke.length; i++) {
                stroke[i] = random.nextDouble();
            }
        }
        for (int i = 0; i < angles.length; i++) {
            angles[i] = random.nextDouble() * 2 * Math.PI;
        }
        seed = random.nextInt();
    }

    /** Reflectance of what covers this place of the code, or -1. */
    double on(double u, double v) {
        return switch (hardship) {
            case DAMAGED -> damage(u, v);
            case DAMAGED_FINDER -> u < 4.5 && v < 4 + 3 * spots[0][0] ? (spots[1][0] < 0.5 ? 1 : 0) : -1;
            case LOGO ->
                Math.abs(u - width / 2) < width * 0.13 && Math.abs(v - height / 2) < height * 0.13
                        ? ((int) (u + v) % 3 == 0 ? 0.2 : 0.7)
                        : -1;
            default -> -1;
        };
    }

    private double damage(double u, double v) {
        for (int i = 0; i < 2; i++) {
            double x = (0.2 + 0.75 * spots[i][0]) * width;
            double y = (0.3 + 0.65 * spots[i][1]) * height;
            if (Math.hypot(u - x, (v - y) * (0.6 + spots[i][2])) < width * (0.05 + 0.05 * spots[i][3])) {
                return i == 0 ? 0.1 : 0.85;
            }
        }
        for (double[] stroke : strokes) {
            double angle = stroke[0] * Math.PI;
            double off = (u - width * stroke[1]) * Math.cos(angle) + (v - height * stroke[2]) * Math.sin(angle);
            if (Math.abs(off) < 0.25 + 0.3 * stroke[3]) {
                return stroke[3] < 0.5 ? 0.15 : 0.9;
            }
        }
        return -1;
    }

    /** What the paper lies on. */
    double ground(double px, double py) {
        if (hardship == Hardship.CLUTTER) {
            long cell = Math.floorMod(
                    (long) Math.floor(px / 5) * 73_856_093L ^ (long) Math.floor(py / 7) * 19_349_663L ^ seed, 97L);
            return cell % 2 == 0 ? 0.1 : 0.9;
        }
        if (hardship == Hardship.INVERTED) {
            return 0.1;
        }
        return 0.55 + 0.1 * Math.sin(px * 0.13 + Math.sin(py * 0.05) * 2);
    }

    /** A value as it is lit at a place of the picture, both from 0 to 1 across it. */
    double lit(double value, double x, double y) {
        double along = (x - 0.5) * Math.cos(angles[0]) + (y - 0.5) * Math.sin(angles[0]);
        double lit = value * (1 - 0.25 * along);
        switch (hardship) {
            case BRIGHT_SPOTS -> {
                for (double[] spot : spots) {
                    double far =
                            Math.hypot(x - 0.15 - 0.7 * spot[0], y - 0.15 - 0.7 * spot[1]) / (0.02 + 0.035 * spot[2]);
                    lit += 350 * Math.exp(-far * far);
                }
            }
            case GLARE -> {
                double across = (x - 0.5) * Math.sin(angles[1]) - (y - 0.5) * Math.cos(angles[1]) + 0.25 * spots[0][0];
                lit = lit * 0.7 + 260 * Math.exp(-across * across / (0.004 + 0.006 * spots[1][0]));
            }
            case SHADOWS -> {
                double edge =
                        (x - 0.5) * Math.cos(angles[1]) + (y - 0.5) * Math.sin(angles[1]) + 0.08 * (spots[0][0] - 0.5);
                double bar = (x - 0.5) * Math.cos(angles[2]) + (y - 0.5) * Math.sin(angles[2]);
                lit *= edge > 0 ? 1 : 0.22;
                lit *= Math.abs(bar - 0.15) < 0.05 ? 0.5 : 1;
            }
            case MONITOR ->
                lit = lit * (0.72 + 0.28 * Math.sin(x * 420 + Math.sin(y * 3) * 5) * Math.sin(y * 380))
                        + 45 * (0.5 + 0.5 * Math.sin(y * 22));
            default -> {}
        }
        return lit;
    }
}
