package org.banshi.device.escpos;

import org.banshi.device.Slip;

/** A black and white picture, white at first. */
final class Bitmap {

    private final int width;
    private final int height;
    private final byte[] bits;

    Bitmap(int width, int height) {
        this(width, height, new byte[(width + 7) / 8 * height]);
    }

    private Bitmap(int width, int height, byte[] bits) {
        this.width = width;
        this.height = height;
        this.bits = bits;
    }

    /** The picture, or where it is wider than allowed a smaller one of the same shape: better small than cut off. */
    static Bitmap of(Slip.Picture picture, int maxWidth) {
        Bitmap whole = new Bitmap(picture.width(), picture.height(), picture.bits());
        if (whole.width <= maxWidth) {
            return whole;
        }
        Bitmap smaller = new Bitmap(maxWidth, Math.max(1, whole.height * maxWidth / whole.width));
        for (int y = 0; y < smaller.height; y++) {
            for (int x = 0; x < smaller.width; x++) {
                if (whole.black(x * whole.width / maxWidth, y * whole.height / smaller.height)) {
                    smaller.blacken(x, y);
                }
            }
        }
        return smaller;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean black(int x, int y) {
        return (bits[y * stride() + x / 8] & 0x80 >> x % 8) != 0;
    }

    /** Blackens one dot; outside the picture nothing happens. */
    void blacken(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            bits[y * stride() + x / 8] |= (byte) (0x80 >> x % 8);
        }
    }

    void blacken(int x, int y, int wide, int high) {
        for (int row = y; row < y + high; row++) {
            for (int column = x; column < x + wide; column++) {
                blacken(column, row);
            }
        }
    }

    /** Bytes a row. */
    int stride() {
        return (width + 7) / 8;
    }

    /** Bytes a row up to the last one that has black in it; at least one. */
    int usedStride() {
        int used = 1;
        for (int index = 0; index < bits.length; index++) {
            if (bits[index] != 0) {
                used = Math.max(used, index % stride() + 1);
            }
        }
        return used;
    }

    byte byteAt(int column, int row) {
        return bits[row * stride() + column];
    }
}
