package org.banshi.device.scanner.picture;

import com.google.zxing.common.BitArray;
import java.util.Arrays;

/**
 * The brightness along one line through the picture, from edge to edge, and what of it is dark.
 *
 * @param startX where the first sample lies
 * @param startY where the first sample lies
 * @param stepX from sample to sample
 * @param stepY from sample to sample
 */
record BarProfile(float[] values, float startX, float startY, float stepX, float stepY) {

    /** Half a pixel: thin bars have one and a half. */
    private static final float STEP = 0.5f;

    /** Samples whose extremes are worked out together. */
    private static final int BLOCK = 16;

    /** Blocks to both sides whose extremes say what is dark: five modules of a large code, thirty of a small one. */
    private static final int AROUND = 5;

    /** Less is paper. */
    private static final float LEAST_RANGE = 18;

    /** Through a place, at an angle; {@code aside} pixels beside it. */
    static BarProfile through(Luminance picture, float x, float y, double angle, float aside) {
        float dx = (float) Math.cos(angle);
        float dy = (float) Math.sin(angle);
        float throughX = x - dy * aside;
        float throughY = y + dx * aside;
        float back = reach(picture, throughX, throughY, -dx, -dy);
        float forth = reach(picture, throughX, throughY, dx, dy);
        int count = Math.max(1, (int) ((back + forth) / STEP));
        float[] values = new float[count];
        float startX = throughX - dx * back;
        float startY = throughY - dy * back;
        for (int i = 0; i < count; i++) {
            float atX = startX + i * STEP * dx;
            float atY = startY + i * STEP * dy;
            // Three along the bars: noise goes, edges stay.
            values[i] = (picture.at(atX, atY) + picture.at(atX - dy, atY + dx) + picture.at(atX + dy, atY - dx)) / 3;
        }
        return new BarProfile(values, startX, startY, STEP * dx, STEP * dy);
    }

    Corner at(float sample) {
        return new Corner(startX + sample * stepX, startY + sample * stepY);
    }

    /** @param sharpening how much of the blur of a lens is undone; 0 takes the values as they are */
    BitArray dark(float sharpening) {
        int count = values.length;
        float[] sharp = new float[count];
        for (int i = 0; i < count; i++) {
            float beside = (values[Math.max(0, i - 3)] + values[Math.min(count - 1, i + 3)]) / 2;
            sharp[i] = values[i] + sharpening * (values[i] - beside);
        }
        float[] least = extremes(sharp, -1);
        float[] most = extremes(sharp, 1);
        BitArray dark = new BitArray(count);
        for (int i = 0; i < count; i++) {
            int from = Math.max(0, i / BLOCK - AROUND);
            int to = Math.min(least.length - 1, i / BLOCK + AROUND);
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int block = from; block <= to; block++) {
                low = Math.min(low, -least[block]);
                high = Math.max(high, most[block]);
            }
            if (high - low > LEAST_RANGE && sharp[i] < (low + high) / 2) {
                dark.set(i);
            }
        }
        return dark;
    }

    /** The greatest of {@code sign} times the values of each block. */
    private static float[] extremes(float[] values, int sign) {
        float[] extremes = new float[(values.length + BLOCK - 1) / BLOCK];
        Arrays.fill(extremes, Float.NEGATIVE_INFINITY);
        for (int i = 0; i < values.length; i++) {
            extremes[i / BLOCK] = Math.max(extremes[i / BLOCK], sign * values[i]);
        }
        return extremes;
    }

    private static float reach(Luminance picture, float x, float y, float dx, float dy) {
        float across = dx > 0 ? (picture.width() - x) / dx : dx < 0 ? x / -dx : Float.POSITIVE_INFINITY;
        float down = dy > 0 ? (picture.height() - y) / dy : dy < 0 ? y / -dy : Float.POSITIVE_INFINITY;
        return Math.max(0, Math.min(across, down));
    }
}
