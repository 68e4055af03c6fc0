package org.banshi.device.scanner.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture as brightness.
 *
 * @param pixels row after row from the top left, 0 black to 255 white; not copied: do not change it afterwards
 */
public record Luminance(int width, int height, byte[] pixels) {

    public Luminance {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(
                    width + " by " + height + " pixels do not make " + pixels.length + " bytes");
        }
    }

    /** Any picture of Java's; what is transparent counts as white. */
    public static Luminance of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] pixels = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) brightness(row[x]);
            }
        }
        return new Luminance(width, height, pixels);
    }

    /**
     * A JPEG, PNG, BMP or GIF. What its header says is more than memory holds is not decoded; nothing is written to
     * disk meanwhile.
     *
     * @throws IOException with a sentence when it is no picture, damaged or too large
     */
    public static Luminance ofEncoded(byte[] file) throws IOException {
        return EncodedPicture.read(file);
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Between the pixels, bilinear; beyond the edge the edge goes on. */
    float at(float x, float y) {
        float px = Math.max(0, Math.min(x - 0.5f, width - 1.001f));
        float py = Math.max(0, Math.min(y - 0.5f, height - 1.001f));
        int left = (int) px;
        int top = (int) py;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + 1, height - 1);
        float fx = px - left;
        float fy = py - top;
        float above = at(left, top) * (1 - fx) + at(right, top) * fx;
        float below = at(left, bottom) * (1 - fx) + at(right, bottom) * fx;
        return above * (1 - fy) + below * fy;
    }

    /** Rec. 601 weights in 1/1024. */
    private static int brightness(int argb) {
        int alpha = argb >>> 24;
        int value = ((argb >> 16 & 0xFF) * 306 + (argb >> 8 & 0xFF) * 601 + (argb & 0xFF) * 117) >> 10;
        return (value * alpha + 255 * (255 - alpha)) / 255;
    }

    @Override
    public String toString() {
        return "Luminance[" + width + "x" + height + "]";
    }
}
