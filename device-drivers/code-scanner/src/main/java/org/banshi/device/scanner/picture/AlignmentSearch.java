package org.banshi.device.scanner.picture;

import com.google.zxing.common.PerspectiveTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks for the alignment pattern near the fourth corner, which perspective moves away from its place. */
final class AlignmentSearch {

    /** So many lookalikes are tried. */
    private static final int MOST = 2;

    private static final float LIKELY = 0.35f;
    private static final float STEP = 0.5f;

    private final Triple triple;
    private final Levels levels;
    private final int dimension;
    private final float rightX;
    private final float rightY;
    private final float downX;
    private final float downY;

    private record Place(float x, float y, float score) {}

    AlignmentSearch(Triple triple, Levels levels, int dimension) {
        this.triple = triple;
        this.levels = levels;
        this.dimension = dimension;
        float modules = dimension - 7;
        rightX = (triple.topRight().x() - triple.topLeft().x()) / modules;
        rightY = (triple.topRight().y() - triple.topLeft().y()) / modules;
        downX = (triple.bottomLeft().x() - triple.topLeft().x()) / modules;
        downY = (triple.bottomLeft().y() - triple.topLeft().y()) / modules;
    }

    /** The fourth corners that would follow, the best first. */
    List<Corner> fourths() {
        float reach = 3 + dimension / 10f;
        List<Place> places = new ArrayList<>();
        float usual = dimension - 10;
        for (float v = usual - reach; v <= usual + reach; v += STEP) {
            for (float u = usual - reach; u <= usual + reach; u += STEP) {
                float x = triple.topLeft().x() + u * rightX + v * downX;
                float y = triple.topLeft().y() + u * rightY + v * downY;
                float score = score(x, y);
                if (score > LIKELY) {
                    places.add(new Place(x, y, score));
                }
            }
        }
        places.sort(Comparator.comparingDouble(Place::score).reversed());
        List<Place> chosen = new ArrayList<>();
        float apart = (float) Math.hypot(rightX, rightY) * 2;
        for (Place place : places) {
            if (chosen.size() < MOST
                    && chosen.stream().allMatch(other -> Math.hypot(other.x - place.x, other.y - place.y) > apart)) {
                chosen.add(place);
            }
        }
        return chosen.stream().map(this::fourth).toList();
    }

    private float score(float x, float y) {
        float sum = 0;
        for (int j = -2; j <= 2; j++) {
            for (int i = -2; i <= 2; i++) {
                float darkness = levels.darkness(x + i * rightX + j * downX, y + i * rightY + j * downY);
                sum += Math.max(Math.abs(i), Math.abs(j)) == 1 ? -darkness : darkness;
            }
        }
        return sum / 25;
    }

    private Corner fourth(Place alignment) {
        float far = dimension - 3.5f;
        float middle = dimension - 6.5f;
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
                        alignment.x(),
                        alignment.y(),
                        triple.bottomLeft().x(),
                        triple.bottomLeft().y())
                .transformPoints(point);
        return new Corner(point[0], point[1]);
    }
}
