package org.banshi.device.scanner.picture;

import com.google.zxing.common.PerspectiveTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the alignment pattern near the fourth corner, in the perspective that is believed in so far. */
final class AlignmentSearch {

    /** So many lookalikes are tried. */
    private static final int MOST = 2;

    private static final float LIKELY = 0.35f;
    private static final float STEP = 0.5f;

    /** Two places nearer than this, in modules, are the same. */
    private static final float APART = 2;

    private final Triple triple;
    private final Levels levels;
    private final int dimension;
    private final QrGrid grid;

    private record Place(float u, float v, float score) {}

    AlignmentSearch(Triple triple, Levels levels, int dimension, QrGrid grid) {
        this.triple = triple;
        this.levels = levels;
        this.dimension = dimension;
        this.grid = grid;
    }

    /** The fourth corners that would follow, the best first. */
    List<Corner> fourths() {
        float reach = 3 + dimension / 10f;
        float usual = dimension - 6.5f;
        int count = (int) (2 * (reach + 2) / STEP) + 1;
        float from = usual - reach - 2;
        float[][] darkness = new float[count][count];
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < count; i++) {
                Corner place = grid.at(from + i * STEP, from + j * STEP);
                darkness[j][i] = levels.darkness(place.x(), place.y());
            }
        }
        int module = Math.round(1 / STEP);
        List<Place> places = new ArrayList<>();
        for (int j = 2 * module; j < count - 2 * module; j++) {
            for (int i = 2 * module; i < count - 2 * module; i++) {
                float score = score(darkness, i, j, module);
                if (score > LIKELY) {
                    places.add(new Place(from + i * STEP, from + j * STEP, score));
                }
            }
        }
        places.sort(Comparator.comparingDouble(Place::score).reversed());
        List<Place> chosen = new ArrayList<>();
        for (Place place : places) {
            if (chosen.size() < MOST
                    && chosen.stream().allMatch(other -> Math.hypot(other.u - place.u, other.v - place.v) > APART)) {
                chosen.add(place);
            }
        }
        return chosen.stream().map(this::fourth).toList();
    }

    private static float score(float[][] darkness, int x, int y, int module) {
        float sum = 0;
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                float value = darkness[y + j * module][x + i * module];
                sum += Math.max(Math.abs(i), Math.abs(j)) == 1 ? -value : value;
            }
        }
        return sum / 25;
    }

    private Corner fourth(Place alignment) {
        float far = dimension - 3.5f;
        float middle = dimension - 6.5f;
        Corner seen = grid.at(alignment.u(), alignment.v());
        float[] point = {far, far};
        PerspectiveTransform.quadrilateralToQuadrilateral(
                        3.5f,
                        3.5f,
                        far,
                        3.5f,
                        middle,
                        middle,
                        3.5f,
                        far,
                        triple.topLeft().x(),
                        triple.topLeft().y(),
                        triple.topRight().x(),
                        triple.topRight().y(),
                        seen.x(),
                        seen.y(),
                        triple.bottomLeft().x(),
                        triple.bottomLeft().y())
                .transformPoints(point);
        return new Corner(point[0], point[1]);
    }
}
