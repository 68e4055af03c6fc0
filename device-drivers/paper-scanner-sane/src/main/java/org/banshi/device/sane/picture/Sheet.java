package org.banshi.device.sane.picture;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where the page is in a picture: a rectangle, perhaps turned, in the picture's pixels.
 *
 * @param left of its top left corner
 * @param top of its top left corner
 * @param skewDegrees how far it is turned clockwise
 * @param width along its upper edge
 * @param height along its left edge
 * @param cropped whether it is smaller than the picture
 */
public record Sheet(double left, double top, double skewDegrees, int width, int height, boolean cropped) {

    /** Edges and lines of text are found in a picture of about so many dots per inch: a hair's 0.25 mm. */
    private static final int LOOK_AT_DPI = 100;

    /** Text is measured to a tenth of a degree; turning by less costs sharpness for nothing. */
    private static final double STRAIGHT_DEGREES = 0.12;

    /** The whole picture as it is. */
    public static Sheet whole(Raster picture) {
        return new Sheet(0, 0, 0, picture.width(), picture.height(), false);
    }

    /**
     * Finds the sheet by its edges: something bright on a darker ground, or something coloured alone on a white one.
     * Where they are not seen for sure (white on white, something hangs over) it keeps the whole picture and only puts
     * the lines of text straight; where there are none either, it leaves it as it is.
     */
    public static Sheet find(Raster picture, int dotsPerInch) {
        int factor = Math.max(1, dotsPerInch / LOOK_AT_DPI);
        double dotsPerMillimetre = dotsPerInch / 25.4 / factor;
        Plane plane = Plane.whiteness(picture, factor);
        Optional<SheetEdges> edges =
                SheetEdges.find(plane, dotsPerMillimetre).or(() -> CardEdges.find(plane, dotsPerMillimetre));
        if (edges.isPresent()) {
            return edges.get().sheet(factor);
        }
        OptionalDouble skew = TextSkew.measure(plane, dotsPerMillimetre);
        return skew.isEmpty() || Math.abs(skew.getAsDouble()) < STRAIGHT_DEGREES
                ? whole(picture)
                : turned(picture, skew.getAsDouble());
    }

    /** A canvas around the turned picture, so that nothing of it is lost. */
    private static Sheet turned(Raster picture, double skewDegrees) {
        double angle = Math.toRadians(skewDegrees);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        int width = (int) Math.ceil(picture.width() * cos + picture.height() * Math.abs(sin));
        int height = (int) Math.ceil(picture.height() * cos + picture.width() * Math.abs(sin));
        double left = picture.width() / 2.0 - width / 2.0 * cos + height / 2.0 * sin;
        double top = picture.height() / 2.0 - width / 2.0 * sin - height / 2.0 * cos;
        return new Sheet(left, top, skewDegrees, width, height, false);
    }
}
