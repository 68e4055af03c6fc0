package org.banshi.device.sane.picture;

/** How much is written on a picture. */
final class Ink {

    private Ink() {}

    /** All that is not white, in whole pixels; turning a picture keeps the sum, cutting something off does not. */
    static double sum(Raster picture) {
        long dark = 0;
        for (byte sample : picture.grey().samples()) {
            dark += 255 - (sample & 0xFF);
        }
        return dark / 255.0;
    }

    /** Red pixels: the seal. */
    static long red(Raster picture) {
        long red = 0;
        byte[] samples = picture.samples();
        for (int at = 0; at < samples.length; at += 3) {
            red += (samples[at] & 0xFF) > 120 && (samples[at + 1] & 0xFF) < 90 ? 1 : 0;
        }
        return red;
    }
}
