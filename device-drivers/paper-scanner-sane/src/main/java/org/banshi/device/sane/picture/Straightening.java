package org.banshi.device.sane.picture;

/** Takes a sheet out of a picture and puts it straight, one pixel for one, with two-way linear interpolation. */
public final class Straightening {

    /** What a turned canvas shows where the picture has nothing. */
    private static final int PAPER = 255;

    private static final int ONE = 1 << 8;

    private Straightening() {}

    public static Raster apply(Raster picture, Sheet sheet) {
        if (!sheet.cropped() && sheet.skewDegrees() == 0) {
            return picture;
        }
        int channels = picture.channels();
        byte[] out = new byte[Math.multiplyExact(Math.multiplyExact(sheet.width(), sheet.height()), channels)];
        double cos = Math.cos(Math.toRadians(sheet.skewDegrees()));
        double sin = Math.sin(Math.toRadians(sheet.skewDegrees()));
        int at = 0;
        for (int row = 0; row < sheet.height(); row++) {
            double startX = sheet.left() + 0.5 * cos - (row + 0.5) * sin - 0.5;
            double startY = sheet.top() + 0.5 * sin + (row + 0.5) * cos - 0.5;
            for (int column = 0; column < sheet.width(); column++) {
                sample(picture, startX + column * cos, startY + column * sin, out, at);
                at += channels;
            }
        }
        return new Raster(sheet.width(), sheet.height(), channels, out);
    }

    private static void sample(Raster picture, double x, double y, byte[] out, int at) {
        int width = picture.width();
        int height = picture.height();
        int channels = picture.channels();
        if (x < -0.75 || y < -0.75 || x > width - 0.25 || y > height - 0.25) {
            for (int channel = 0; channel < channels; channel++) {
                out[at + channel] = (byte) PAPER;
            }
            return;
        }
        double insideX = Math.clamp(x, 0, width - 1);
        double insideY = Math.clamp(y, 0, height - 1);
        int left = (int) insideX;
        int top = (int) insideY;
        int partX = (int) ((insideX - left) * ONE);
        int partY = (int) ((insideY - top) * ONE);
        int toRight = left + 1 < width ? channels : 0;
        int toBottom = top + 1 < height ? width * channels : 0;
        byte[] samples = picture.samples();
        int first = (top * width + left) * channels;
        for (int channel = 0; channel < channels; channel++) {
            int from = first + channel;
            int upper = (samples[from] & 0xFF) * (ONE - partX) + (samples[from + toRight] & 0xFF) * partX;
            int lower = (samples[from + toBottom] & 0xFF) * (ONE - partX)
                    + (samples[from + toBottom + toRight] & 0xFF) * partX;
            out[at + channel] = (byte) ((upper * (ONE - partY) + lower * partY + ONE * ONE / 2) >> 16);
        }
    }
}
