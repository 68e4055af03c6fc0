package org.banshi.device.sane.picture;

import java.util.Arrays;

/**
 * A small grey picture that is looked at, not shown: how white each place is. White is what is bright in every colour,
 * so wood and red seals are darker here than to the eye, and paper in a shadow still stands out.
 */
record Plane(int width, int height, int[] values) {

    /** Averages squares of so many pixels; a rest at the right and lower edge is left out. */
    static Plane whiteness(Raster raster, int factor) {
        int width = Math.max(1, raster.width() / factor);
        int height = Math.max(1, raster.height() / factor);
        int channels = raster.channels();
        byte[] samples = raster.samples();
        int[] values = new int[width * height];
        int[] sums = new int[width * channels];
        int rows = Math.min(factor, raster.height());
        int columns = Math.min(factor, raster.width());
        for (int y = 0; y < height; y++) {
            Arrays.fill(sums, 0);
            for (int row = 0; row < rows; row++) {
                int at = (y * factor + row) * raster.width() * channels;
                for (int x = 0; x < width; x++) {
                    for (int column = 0; column < columns; column++) {
                        for (int channel = 0; channel < channels; channel++) {
                            sums[x * channels + channel] += samples[at++] & 0xFF;
                        }
                    }
                }
            }
            for (int x = 0; x < width; x++) {
                int least = sums[x * channels];
                for (int channel = 1; channel < channels; channel++) {
                    least = Math.min(least, sums[x * channels + channel]);
                }
                values[y * width + x] = least / (rows * columns);
            }
        }
        return new Plane(width, height, values);
    }

    int at(int x, int y) {
        return values[y * width + x];
    }

    /** The value that most places have. */
    int usual() {
        int[] histogram = new int[256];
        for (int value : values) {
            histogram[value]++;
        }
        int usual = 0;
        for (int value = 1; value < histogram.length; value++) {
            usual = histogram[value] > histogram[usual] ? value : usual;
        }
        return usual;
    }

    /** Dark becomes bright. */
    Plane inverted() {
        int[] inverted = new int[values.length];
        for (int at = 0; at < inverted.length; at++) {
            inverted[at] = 255 - values[at];
        }
        return new Plane(width, height, inverted);
    }

    /** Without dark things thinner than twice the radius: text vanishes, edges of paper stay where they are. */
    Plane closing(int radius) {
        return extreme(radius, true).extreme(radius, false);
    }

    /** Without bright things thinner than twice the radius. */
    Plane opening(int radius) {
        return extreme(radius, false).extreme(radius, true);
    }

    private Plane extreme(int radius, boolean greatest) {
        int[] rows = new int[values.length];
        for (int y = 0; y < height; y++) {
            slide(values, rows, y * width, 1, width, radius, greatest);
        }
        int[] both = new int[values.length];
        for (int x = 0; x < width; x++) {
            slide(rows, both, x, width, height, radius, greatest);
        }
        return new Plane(width, height, both);
    }

    /** The greatest (least) of each window, in one pass: a queue of those that can still become it. */
    private static void slide(int[] from, int[] to, int start, int step, int length, int radius, boolean greatest) {
        int sign = greatest ? 1 : -1;
        int[] queue = new int[length];
        int head = 0;
        int tail = 0;
        for (int in = 0; in < length + radius; in++) {
            if (in < length) {
                int value = sign * from[start + in * step];
                while (tail > head && sign * from[start + queue[tail - 1] * step] <= value) {
                    tail--;
                }
                queue[tail++] = in;
            }
            int out = in - radius;
            if (out >= 0) {
                while (queue[head] < out - radius) {
                    head++;
                }
                to[start + out * step] = from[start + queue[head] * step];
            }
        }
    }
}
