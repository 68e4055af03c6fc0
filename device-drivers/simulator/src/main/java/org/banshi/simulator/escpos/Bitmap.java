package org.banshi.simulator.escpos;

import java.util.Arrays;

/**
 * Black dots on nothing.
 *
 * @param rows eight dots a byte, the leftmost in the highest bit, each row filled up to whole bytes
 */
record Bitmap(int width, int height, byte[] rows) {

    boolean dot(int x, int y) {
        return (rows[y * bytesPerRow() + x / 8] & 0x80 >> x % 8) != 0;
    }

    int bytesPerRow() {
        return (width + 7) / 8;
    }

    static Bitmap blank(int width, int height) {
        return new Bitmap(width, height, new byte[(width + 7) / 8 * height]);
    }

    void set(int x, int y) {
        rows[y * bytesPerRow() + x / 8] |= (byte) (0x80 >> x % 8);
    }

    Bitmap enlarged(int acrossTimes, int downTimes) {
        if (acrossTimes == 1 && downTimes == 1) {
            return this;
        }
        Bitmap large = blank(width * acrossTimes, height * downTimes);
        for (int y = 0; y < large.height; y++) {
            for (int x = 0; x < large.width; x++) {
                if (dot(x / acrossTimes, y / downTimes)) {
                    large.set(x, y);
                }
            }
        }
        return large;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bitmap that
                && width == that.width
                && height == that.height
                && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }
}
