package org.banshi.device.scanner.picture;

/** Sums over any rectangle of a picture in constant time. */
final class Sums {

    private final int width;
    private final int height;
    private final int[] sums;

    /** For up to eight million pixels: 32 bits hold that many bytes' sum as unsigned, differences need no more. */
    Sums(Luminance picture) {
        width = picture.width();
        height = picture.height();
        sums = new int[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += picture.at(x, y);
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** The mean of the square about a pixel, as far as it lies in the picture. */
    float mean(int x, int y, int radius) {
        int left = Math.clamp(x - radius, 0, width - 1);
        int top = Math.clamp(y - radius, 0, height - 1);
        int right = Math.clamp(x + radius + 1L, left + 1, width);
        int bottom = Math.clamp(y + radius + 1L, top + 1, height);
        int sum = sums[bottom * (width + 1) + right]
                - sums[top * (width + 1) + right]
                - sums[bottom * (width + 1) + left]
                + sums[top * (width + 1) + left];
        return sum / (float) ((right - left) * (bottom - top));
    }
}
