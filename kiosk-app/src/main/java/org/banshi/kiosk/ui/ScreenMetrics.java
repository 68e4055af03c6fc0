package org.banshi.kiosk.ui;

/**
 * How large a screen is. All sizes of the screens are millimetres, turned into pixels here.
 *
 * @param millimetresPerPixel the pitch; 0.311 for 27 inches with 1080×1920
 * @param widthPixels as the resident sees it, after rotation
 * @param heightPixels as the resident sees it, after rotation
 */
public record ScreenMetrics(double millimetresPerPixel, double widthPixels, double heightPixels) {

    public ScreenMetrics {
        if (!(millimetresPerPixel > 0) || !(widthPixels > 0) || !(heightPixels > 0)) {
            throw new IllegalArgumentException("a screen's pitch, width and height must be positive, not "
                    + millimetresPerPixel + " mm, " + widthPixels + " × " + heightPixels + " pixels");
        }
    }

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** Whole pixels, so that lines and letters stay sharp. */
    public double px(double millimetres) {
        return Math.round(millimetres / millimetresPerPixel);
    }

    public double millimetres(double pixels) {
        return pixels * millimetresPerPixel;
    }

    public Orientation orientation() {
        return heightPixels >= widthPixels ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    }

    public boolean portrait() {
        return orientation() == Orientation.PORTRAIT;
    }

    /** The shorter side in millimetres. */
    double shortSide() {
        return millimetres(Math.min(widthPixels, heightPixels));
    }
}
