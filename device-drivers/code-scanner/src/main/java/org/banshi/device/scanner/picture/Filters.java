package org.banshi.device.scanner.picture;

import java.util.Arrays;

/** Makes other views of a picture. None changes what it is given. */
final class Filters {

    private Filters() {}

    /** Bigger by bicubic interpolation (edges stay steep), smaller by averaging (noise goes). */
    static Luminance scaled(Luminance picture, double factor) {
        return scaled(picture, factor, factor);
    }

    /** By different factors across and down, both greater than 1 or both less. */
    static Luminance scaled(Luminance picture, double across, double down) {
        int width = Math.max(1, (int) Math.round(picture.width() * across));
        int height = Math.max(1, (int) Math.round(picture.height() * down));
        byte[] out = new byte[width * height];
        float stepX = picture.width() / (float) width;
        float stepY = picture.height() / (float) height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float value = across < 1 || down < 1
                        ? average(picture, x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY)
                        : cubic(picture, (x + 0.5f) * stepX - 0.5f, (y + 0.5f) * stepY - 0.5f);
                out[y * width + x] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
        return new Luminance(width, height, out);
    }

    /** Box blur, twice: near enough to Gauss. */
    static Luminance blurred(Luminance picture, int radius) {
        Sums once = new Sums(picture);
        Luminance first = meanOf(picture, once, radius);
        return meanOf(first, new Sums(first), radius);
    }

    /** Unsharp mask: the picture plus {@code strength} times what a blur takes away. */
    static Luminance sharpened(Luminance picture, int radius, float strength) {
        byte[] soft = blurred(picture, radius).pixels();
        byte[] out = new byte[soft.length];
        for (int i = 0; i < out.length; i++) {
            int value = picture.pixels()[i] & 0xFF;
            out[i] = (byte) Math.clamp(Math.round(value + strength * (value - (soft[i] & 0xFF))), 0, 255);
        }
        return new Luminance(picture.width(), picture.height(), out);
    }

    /** Median of 3 by 3: specks go, edges stay. */
    static Luminance median(Luminance picture) {
        int width = picture.width();
        int height = picture.height();
        byte[] out = picture.pixels().clone();
        int[] nine = new int[9];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                for (int i = 0; i < 9; i++) {
                    nine[i] = picture.at(x + i % 3 - 1, y + i / 3 - 1);
                }
                Arrays.sort(nine);
                out[y * width + x] = (byte) nine[4];
            }
        }
        return new Luminance(width, height, out);
    }

    static Luminance inverted(Luminance picture) {
        byte[] out = picture.pixels().clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) ~out[i];
        }
        return new Luminance(picture.width(), picture.height(), out);
    }

    /** Turned about its middle on a white ground that holds all of it. */
    static Luminance rotated(Luminance picture, double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int width = (int) Math.ceil(Math.abs(picture.width() * cos) + Math.abs(picture.height() * sin));
        int height = (int) Math.ceil(Math.abs(picture.width() * sin) + Math.abs(picture.height() * cos));
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x + 0.5 - width / 2.0;
                double dy = y + 0.5 - height / 2.0;
                float fromX = (float) (dx * cos + dy * sin + picture.width() / 2.0);
                float fromY = (float) (dy * cos - dx * sin + picture.height() / 2.0);
                boolean inside = fromX >= 0 && fromY >= 0 && fromX < picture.width() && fromY < picture.height();
                out[y * width + x] = (byte) (inside ? Math.round(picture.at(fromX, fromY)) : 255);
            }
        }
        return new Luminance(width, height, out);
    }

    static Luminance crop(Luminance picture, int left, int top, int width, int height) {
        byte[] out = new byte[width * height];
        for (int y = 0; y < height; y++) {
            System.arraycopy(picture.pixels(), (top + y) * picture.width() + left, out, y * width, width);
        }
        return new Luminance(width, height, out);
    }

    private static Luminance meanOf(Luminance picture, Sums sums, int radius) {
        byte[] out = new byte[picture.pixels().length];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                out[y * picture.width() + x] = (byte) Math.round(sums.mean(x, y, radius));
            }
        }
        return new Luminance(picture.width(), picture.height(), out);
    }

    private static float average(Luminance picture, float left, float top, float right, float bottom) {
        float sum = 0;
        float weight = 0;
        for (int y = (int) top; y < bottom && y < picture.height(); y++) {
            float high = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < right && x < picture.width(); x++) {
                float area = high * (Math.min(right, x + 1) - Math.max(left, x));
                sum += area * picture.at(x, y);
                weight += area;
            }
        }
        return weight == 0 ? 255 : sum / weight;
    }

    private static float cubic(Luminance picture, float x, float y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        float sum = 0;
        for (int row = -1; row <= 2; row++) {
            int py = Math.clamp(top + row, 0, picture.height() - 1);
            float line = 0;
            for (int column = -1; column <= 2; column++) {
                int px = Math.clamp(left + column, 0, picture.width() - 1);
                line += catmullRom(x - left - column) * picture.at(px, py);
            }
            sum += catmullRom(y - top - row) * line;
        }
        return sum;
    }

    private static float catmullRom(float distance) {
        float t = Math.abs(distance);
        return t < 1 ? (1.5f * t - 2.5f) * t * t + 1 : t < 2 ? ((-0.5f * t + 2.5f) * t - 4) * t + 2 : 0;
    }
}
