package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.PerspectiveTransform;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the modules of a code lie: the middles of its three finder patterns and of the fourth corner in perspective, and
 * how far its rows and columns are bent in between (paper that curls) and crowd towards the ends (a bottle's label). Found
 * by moving these twenty numbers until the modules whose colour is known fit best.
 */
final class QrGrid {

    /** Finer than this makes no module change its colour. */
    private static final float FINEST = 0.08f;

    private static final int CORNERS = 8;
    private static final int BENT = 12;
    private static final int CROWDED = 16;
    private static final int ALL = 20;
    private static final int FOURTH = 4;

    private static final float[] NONE = {};

    private final QrLayout layout;
    private final Levels levels;
    private final float[] fixed;
    private final float[] place;
    private @Nullable PerspectiveTransform settled;
    private float score;
    private float[] inside = NONE;

    /** The fourth corner's middle is given as a place in the picture. */
    QrGrid(QrLayout layout, Levels levels, Triple triple, Corner fourth) {
        this.layout = layout;
        this.levels = levels;
        this.fixed = middles(layout.fixed());
        this.place = new float[ALL];
        place[0] = triple.topLeft().x();
        place[1] = triple.topLeft().y();
        place[2] = triple.topRight().x();
        place[3] = triple.topRight().y();
        place[FOURTH] = fourth.x();
        place[FOURTH + 1] = fourth.y();
        place[6] = triple.bottomLeft().x();
        place[7] = triple.bottomLeft().y();
        this.score = fit(place);
    }

    /** How well the known modules fit: 1 perfectly, 0 not at all. */
    float score() {
        return score;
    }

    Corner fourth() {
        return new Corner(place[FOURTH], place[FOURTH + 1]);
    }

    /** Where a place in module units lies in the picture. */
    Corner at(float moduleX, float moduleY) {
        float[] one = {moduleX, moduleY};
        map(place, settled(), one);
        return new Corner(one[0], one[1]);
    }

    /** Moves the fourth corner, then all, then bends. */
    void refine(float module, Deadline deadline) {
        descend(FOURTH, FOURTH + 2, module * 2, deadline);
        descend(0, CORNERS, module * 0.8f, deadline);
    }

    void bend(float module, Deadline deadline) {
        descend(CORNERS, BENT, module, deadline);
        descend(CORNERS, CROWDED, module * 0.5f, deadline);
        // Known modules lie at the rim; that all others are clearly dark or light says where the middle is.
        inside = middlesOfData(layout);
        score = fit(place);
        descend(0, ALL, module * 0.4f, deadline);
        descend(CORNERS, ALL, module * 0.3f, deadline);
        inside = NONE;
        score = fit(place);
    }

    private void descend(int from, int to, float coarsest, Deadline deadline) {
        float finest = Math.max(coarsest * FINEST, 0.05f);
        for (float step = coarsest; step > finest && !deadline.over(); step *= 0.5f) {
            boolean better = true;
            for (int round = 0; better && round < 4; round++) {
                better = false;
                for (int i = from; i < to; i++) {
                    better |= move(i, step) || move(i, -step);
                }
            }
        }
    }

    private boolean move(int index, float by) {
        float before = place[index];
        place[index] = before + by;
        float moved = fit(place);
        if (moved > score + 1e-5f) {
            score = moved;
            settled = null;
            return true;
        }
        place[index] = before;
        return false;
    }

    private float fit(float[] candidate) {
        float[] points = fixed.clone();
        map(candidate, transform(candidate), points);
        float sum = 0;
        List<QrLayout.Fixed> modules = layout.fixed();
        for (int i = 0; i < modules.size(); i++) {
            float darkness = levels.darkness(points[2 * i], points[2 * i + 1]);
            sum += modules.get(i).dark() ? darkness : -darkness;
        }
        return sum / modules.size() + clearness(candidate);
    }

    private float clearness(float[] candidate) {
        if (inside.length == 0) {
            return 0;
        }
        float[] points = inside.clone();
        map(candidate, transform(candidate), points);
        float sum = 0;
        for (int i = 0; i < points.length; i += 2) {
            sum += Math.abs(levels.darkness(points[i], points[i + 1]));
        }
        return sum / (points.length / 2f);
    }

    private static float[] middlesOfData(QrLayout layout) {
        int every = 1 + layout.dimension() / 50;
        float[] points = new float[2 * layout.dimension() * layout.dimension()];
        int count = 0;
        for (int y = 0; y < layout.dimension(); y += every) {
            for (int x = 0; x < layout.dimension(); x += every) {
                if (!layout.isFunction(x, y)) {
                    points[count++] = x + 0.5f;
                    points[count++] = y + 0.5f;
                }
            }
        }
        return Arrays.copyOf(points, count);
    }

    /** The transform of the place that was last agreed on; worked out when first needed. */
    private PerspectiveTransform settled() {
        PerspectiveTransform known = settled;
        if (known == null) {
            known = transform(place);
            settled = known;
        }
        return known;
    }

    private PerspectiveTransform transform(float[] candidate) {
        float far = layout.dimension() - 3.5f;
        return PerspectiveTransform.quadrilateralToQuadrilateral(
                3.5f,
                3.5f,
                far,
                3.5f,
                far,
                far,
                3.5f,
                far,
                candidate[0],
                candidate[1],
                candidate[2],
                candidate[3],
                candidate[4],
                candidate[5],
                candidate[6],
                candidate[7]);
    }

    private void map(float[] candidate, PerspectiveTransform transform, float[] points) {
        boolean bent = false;
        for (int i = CORNERS; i < ALL; i++) {
            bent |= candidate[i] != 0;
        }
        float[] from = bent ? points.clone() : points;
        transform.transformPoints(points);
        if (bent) {
            float span = layout.dimension() - 7;
            for (int i = 0; i < points.length; i += 2) {
                bend(candidate, (from[i] - 3.5f) / span, (from[i + 1] - 3.5f) / span, points, i);
            }
        }
    }

    /** At u across and v down, 0 to 1 from finder pattern to finder pattern. */
    private static void bend(float[] by, float u, float v, float[] points, int at) {
        float bulgeU = 4 * u * (1 - u);
        float bulgeV = 4 * v * (1 - v);
        float[] shapes = {
            bulgeU,
            bulgeV,
            bulgeU * (1 - 2 * u),
            bulgeV * (1 - 2 * v),
            // Seen from near, what bulges towards the camera is also larger.
            bulgeU * (1 - 2 * v),
            bulgeV * (1 - 2 * u)
        };
        for (int shape = 0; shape < shapes.length; shape++) {
            points[at] += shapes[shape] * by[CORNERS + 2 * shape];
            points[at + 1] += shapes[shape] * by[CORNERS + 2 * shape + 1];
        }
    }

    /** How dark each module is, row by row. */
    float[][] darkness(Levels by, Warp warp) {
        int dimension = layout.dimension();
        float[][] darkness = new float[dimension][dimension];
        float[] points = new float[dimension * 2 * SPOTS.length];
        for (int y = 0; y < dimension; y++) {
            for (int x = 0; x < dimension; x++) {
                Corner moved = warp.at(x + 0.5f, y + 0.5f);
                for (int spot = 0; spot < SPOTS.length; spot++) {
                    int at = (x * SPOTS.length + spot) * 2;
                    points[at] = moved.x() + SPOTS[spot][0];
                    points[at + 1] = moved.y() + SPOTS[spot][1];
                }
            }
            map(place, settled(), points);
            for (int x = 0; x < dimension; x++) {
                float sum = 0;
                for (int spot = 0; spot < SPOTS.length; spot++) {
                    int at = (x * SPOTS.length + spot) * 2;
                    sum += by.darkness(points[at], points[at + 1]) * (spot == 0 ? 2 : 1);
                }
                darkness[y][x] = sum / (SPOTS.length + 1);
            }
        }
        return darkness;
    }

    /** A module counts as dark from {@code threshold} on. */
    static BitMatrix cut(float[][] darkness, float threshold) {
        BitMatrix code = new BitMatrix(darkness.length);
        for (int y = 0; y < darkness.length; y++) {
            for (int x = 0; x < darkness.length; x++) {
                if (darkness[y][x] > threshold) {
                    code.set(x, y);
                }
            }
        }
        return code;
    }

    /** The middle of a module and four places about it, in module units: a speck does not turn it. */
    private static final float[][] SPOTS = {{0, 0}, {-0.22f, 0}, {0.22f, 0}, {0, -0.22f}, {0, 0.22f}};

    List<Corner> corners() {
        float dimension = layout.dimension();
        return Arrays.asList(at(0, 0), at(dimension, 0), at(dimension, dimension), at(0, dimension));
    }

    private static float[] middles(List<QrLayout.Fixed> modules) {
        float[] points = new float[modules.size() * 2];
        for (int i = 0; i < modules.size(); i++) {
            points[2 * i] = modules.get(i).x() + 0.5f;
            points[2 * i + 1] = modules.get(i).y() + 0.5f;
        }
        return points;
    }
}
