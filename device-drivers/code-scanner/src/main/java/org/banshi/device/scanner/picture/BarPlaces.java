package org.banshi.device.scanner.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where in a picture strokes lie side by side, and across which way: by the gradients of small squares (their structure
 * tensor), which are large and all of one direction where bars are.
 */
final class BarPlaces {

    /** A place within bars. @param angle of the line across the bars, radians from the x axis */
    record Place(float x, float y, double angle, double strength) {}

    /** Pixels: some bars of a small code, a part of one bar of a large one. */
    private static final int SQUARE = 12;

    /** 1 where all gradients have one direction; text has 0.3, bars from 0.7 on. */
    private static final double COHERENT = 0.65;

    /** Sum of squared differences a pixel below which there is only noise. */
    private static final double LEAST_ENERGY = 40;

    private static final int MOST = 16;

    /** Squares between two places that are tried. */
    private static final int APART = 3;

    private BarPlaces() {}

    /** The clearest first. */
    static List<Place> in(Luminance picture) {
        int columns = picture.width() / SQUARE;
        int rows = picture.height() / SQUARE;
        double[][][] tensors = new double[rows][columns][];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tensors[row][column] = tensor(picture, column * SQUARE, row * SQUARE);
            }
        }
        List<Place> places = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                add(places, tensors, row, column);
            }
        }
        places.sort(Comparator.comparingDouble(Place::strength).reversed());
        List<Place> chosen = new ArrayList<>();
        for (Place place : places) {
            if (chosen.size() < MOST
                    && chosen.stream()
                            .noneMatch(other -> Math.hypot(other.x - place.x, other.y - place.y) < APART * SQUARE)) {
                chosen.add(place);
            }
        }
        return chosen;
    }

    /** Sums over the square and its neighbours: a single square may hold the edge of one bar only. */
    private static void add(List<Place> places, double[][][] tensors, int row, int column) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        int squares = 0;
        for (int y = Math.max(0, row - 1); y <= Math.min(tensors.length - 1, row + 1); y++) {
            for (int x = Math.max(0, column - 1); x <= Math.min(tensors[0].length - 1, column + 1); x++) {
                xx += tensors[y][x][0];
                yy += tensors[y][x][1];
                xy += tensors[y][x][2];
                squares++;
            }
        }
        double energy = (xx + yy) / (squares * SQUARE * SQUARE);
        double coherence = Math.hypot(xx - yy, 2 * xy) / Math.max(1, xx + yy);
        if (energy > LEAST_ENERGY && coherence > COHERENT) {
            places.add(new Place(
                    (column + 0.5f) * SQUARE,
                    (row + 0.5f) * SQUARE,
                    Math.atan2(2 * xy, xx - yy) / 2,
                    Math.sqrt(energy) * coherence * coherence));
        }
    }

    private static double[] tensor(Luminance picture, int left, int top) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int y = Math.max(1, top); y < Math.min(picture.height() - 1, top + SQUARE); y++) {
            for (int x = Math.max(1, left); x < Math.min(picture.width() - 1, left + SQUARE); x++) {
                int dx = picture.at(x + 1, y) - picture.at(x - 1, y);
                int dy = picture.at(x, y + 1) - picture.at(x, y - 1);
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        return new double[] {xx, yy, xy};
    }
}
