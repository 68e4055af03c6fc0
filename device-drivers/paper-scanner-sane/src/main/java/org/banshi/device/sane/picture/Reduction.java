package org.banshi.device.sane.picture;

import java.util.Arrays;

/** Makes a picture smaller: each new pixel is the average of those it covers, parts of pixels counted as parts. */
final class Reduction {

    private Reduction() {}

    /** @param scale 0 to 1 */
    static Raster apply(Raster picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        int channels = picture.channels();
        byte[] out = new byte[width * height * channels];
        double stepX = (double) picture.width() / width;
        double stepY = (double) picture.height() / height;
        double[] sums = new double[channels];
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                average(picture, x * stepX, (x + 1) * stepX, y * stepY, (y + 1) * stepY, sums);
                for (int channel = 0; channel < channels; channel++) {
                    out[at++] = (byte) Math.clamp(Math.round(sums[channel]), 0, 255);
                }
            }
        }
        return new Raster(width, height, channels, out);
    }

    private static void average(Raster picture, double left, double right, double top, double bottom, double[] sums) {
        Arrays.fill(sums, 0);
        int channels = picture.channels();
        double area = 0;
        for (int y = (int) top; y < Math.min(bottom, picture.height()); y++) {
            double high = Math.min(bottom, y + 1) - Math.max(top, y);
            for (int x = (int) left; x < Math.min(right, picture.width()); x++) {
                double part = high * (Math.min(right, x + 1) - Math.max(left, x));
                area += part;
                int from = (y * picture.width() + x) * channels;
                for (int channel = 0; channel < channels; channel++) {
                    sums[channel] += part * (picture.samples()[from + channel] & 0xFF);
                }
            }
        }
        for (int channel = 0; channel < channels; channel++) {
            sums[channel] /= area;
        }
    }
}
