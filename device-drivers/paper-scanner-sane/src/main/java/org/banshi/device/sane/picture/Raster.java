package org.banshi.device.sane.picture;

/**
 * A picture as bytes, row by row from the top left, 0 is black. Personal data: never logged. Not copied for its size;
 * whoever gets one leaves the samples as they are.
 */
public final class Raster {

    private final int width;
    private final int height;
    private final int channels;
    private final byte[] samples;

    /**
     * @param channels 1 for grey, 3 for red, green, blue of each pixel
     * @param samples width × height × channels
     */
    public Raster(int width, int height, int channels, byte[] samples) {
        if (width < 1 || height < 1 || (channels != 1 && channels != 3)) {
            throw new IllegalArgumentException(width + "×" + height + "×" + channels + " is no picture");
        }
        if (samples.length != (long) width * height * channels) {
            throw new IllegalArgumentException(
                    samples.length + " samples are not " + width + "×" + height + "×" + channels);
        }
        this.width = width;
        this.height = height;
        this.channels = channels;
        this.samples = samples;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int channels() {
        return channels;
    }

    public byte[] samples() {
        return samples;
    }

    /** In grey, weighted as the eye does (ITU-R BT.601). */
    public Raster grey() {
        if (channels == 1) {
            return this;
        }
        byte[] grey = new byte[width * height];
        for (int at = 0, from = 0; at < grey.length; at++, from += 3) {
            int red = samples[from] & 0xFF;
            int green = samples[from + 1] & 0xFF;
            int blue = samples[from + 2] & 0xFF;
            grey[at] = (byte) ((77 * red + 150 * green + 29 * blue + 128) >> 8);
        }
        return new Raster(width, height, 1, grey);
    }

    @Override
    public String toString() {
        return "Raster[" + width + "×" + height + "×" + channels + "]";
    }
}
