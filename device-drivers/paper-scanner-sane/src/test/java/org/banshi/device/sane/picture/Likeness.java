package org.banshi.device.sane.picture;

/** How alike two pictures are: the correlation of their grey, looked at in squares of about a millimetre. */
final class Likeness {

    private static final int SQUARE = 4;

    private Likeness() {}

    /** 1 for the same, 0 for pictures that have nothing to do with each other. */
    static double of(Raster one, Raster other) {
        Plane first = Plane.whiteness(one.grey(), SQUARE);
        Plane second = Plane.whiteness(other.grey(), SQUARE);
        int width = Math.min(first.width(), second.width());
        int height = Math.min(first.height(), second.height());
        double sumFirst = 0;
        double sumSecond = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sumFirst += first.at(x, y);
                sumSecond += second.at(x, y);
            }
        }
        double meanFirst = sumFirst / width / height;
        double meanSecond = sumSecond / width / height;
        double both = 0;
        double ofFirst = 0;
        double ofSecond = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double a = first.at(x, y) - meanFirst;
                double b = second.at(x, y) - meanSecond;
                both += a * b;
                ofFirst += a * a;
                ofSecond += b * b;
            }
        }
        return both / Math.sqrt(ofFirst * ofSecond);
    }
}
