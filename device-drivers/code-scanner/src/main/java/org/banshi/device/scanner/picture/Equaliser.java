package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitMatrix;
import java.util.List;

/**
 * Undoes blur between modules: each module's darkness becomes a weighted sum of its own and its neighbours'. The
 * weights are those that turn the modules of known colour into what they should be, by least squares; so they fit this
 * very code's blur, its direction and a grid that lies a little beside.
 */
final class Equaliser {

    /** Itself, four neighbours, four diagonal ones together, two and two at distance two, and a constant. */
    private static final int WEIGHTS = 9;

    /** Keeps the weights calm where the known modules say little about them; in parts of the number of modules. */
    private static final double RIDGE = 0.01;

    private final float[][] darkness;

    /** Darkness of all modules, row by row. */
    Equaliser(float[][] darkness) {
        this.darkness = darkness;
    }

    BitMatrix read(List<QrLayout.Fixed> known) {
        double[] weights = weights(known);
        int size = darkness.length;
        BitMatrix code = new BitMatrix(size);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double[] features = features(x, y);
                double sum = 0;
                for (int i = 0; i < WEIGHTS; i++) {
                    sum += weights[i] * features[i];
                }
                if (sum > 0) {
                    code.set(x, y);
                }
            }
        }
        return code;
    }

    private double[] weights(List<QrLayout.Fixed> known) {
        double[][] normal = new double[WEIGHTS][WEIGHTS + 1];
        for (QrLayout.Fixed module : known) {
            double[] features = features(module.x(), module.y());
            int wanted = module.dark() ? 1 : -1;
            for (int i = 0; i < WEIGHTS; i++) {
                for (int j = 0; j < WEIGHTS; j++) {
                    normal[i][j] += features[i] * features[j];
                }
                normal[i][WEIGHTS] += features[i] * wanted;
            }
        }
        for (int i = 0; i < WEIGHTS; i++) {
            normal[i][i] += RIDGE * known.size();
        }
        // Where in doubt, a module is what it looks like.
        normal[0][WEIGHTS] += RIDGE * known.size();
        return solved(normal);
    }

    /** By Gauss; the ridge keeps the matrix far from singular. */
    private static double[] solved(double[][] rows) {
        for (int i = 0; i < WEIGHTS; i++) {
            for (int j = 0; j < WEIGHTS; j++) {
                if (j != i) {
                    double factor = rows[j][i] / rows[i][i];
                    for (int k = i; k <= WEIGHTS; k++) {
                        rows[j][k] -= factor * rows[i][k];
                    }
                }
            }
        }
        double[] solution = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            solution[i] = rows[i][WEIGHTS] / rows[i][i];
        }
        return solution;
    }

    private double[] features(int x, int y) {
        return new double[] {
            at(x, y),
            at(x - 1, y),
            at(x + 1, y),
            at(x, y - 1),
            at(x, y + 1),
            at(x - 1, y - 1) + at(x + 1, y - 1) + at(x - 1, y + 1) + at(x + 1, y + 1),
            at(x - 2, y) + at(x + 2, y),
            at(x, y - 2) + at(x, y + 2),
            1
        };
    }

    /** The quiet zone is light. */
    private double at(int x, int y) {
        boolean inside = x >= 0 && y >= 0 && x < darkness.length && y < darkness.length;
        return inside ? darkness[y][x] : -1;
    }
}
