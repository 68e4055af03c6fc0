package org.banshi.device.scanner.picture;

/**
 * What the three finder patterns say about the view. Between two points of a line seen aslant, the modules' sizes at
 * its ends have their true size as geometric mean, and tell how much farther away one end is.
 *
 * @param across modules from top left to top right, middle to middle
 * @param down modules from top left to bottom left
 * @param module a module's size in the picture
 * @param right how much farther the top right is than the top left, 1 if it is not
 * @param low the same of the bottom left
 */
record Perspective(double across, double down, float module, double right, double low) {

    /** Beyond this a finder pattern's own module size was measured wrongly. */
    private static final double ODD = 1.8;

    static Perspective of(Triple triple, Levels levels) {
        Finder corner = triple.topLeft();
        Finder right = triple.topRight();
        Finder down = triple.bottomLeft();
        double one = module(corner, right, levels);
        double two = module(right, corner, levels);
        double three = module(corner, down, levels);
        double four = module(down, corner, levels);
        return new Perspective(
                corner.middle().distance(right.middle()) / Math.sqrt(one * two),
                corner.middle().distance(down.middle()) / Math.sqrt(three * four),
                (float) ((one + two + three + four) / 4),
                Math.sqrt(one / two),
                Math.sqrt(three / four));
    }

    double dimension() {
        return (across + down) / 2 + 7;
    }

    /** Where the fourth corner's middle lies: in homogeneous coordinates it is a parallelogram's. */
    Corner fourth(Triple triple) {
        double fourth = right + low - 1;
        if (fourth < 0.3) {
            return parallelogram(triple);
        }
        double x = right * triple.topRight().x()
                + low * triple.bottomLeft().x()
                - triple.topLeft().x();
        double y = right * triple.topRight().y()
                + low * triple.bottomLeft().y()
                - triple.topLeft().y();
        return new Corner((float) (x / fourth), (float) (y / fourth));
    }

    static Corner parallelogram(Triple triple) {
        return new Corner(
                triple.topRight().x()
                        + triple.bottomLeft().x()
                        - triple.topLeft().x(),
                triple.topRight().y()
                        + triple.bottomLeft().y()
                        - triple.topLeft().y());
    }

    /** A seventh of the way through the pattern in the direction of another. */
    private static double module(Finder at, Finder towards, Levels levels) {
        double usual = at.module(towards);
        double length = at.middle().distance(towards.middle());
        float stepX = (float) ((towards.x() - at.x()) / length);
        float stepY = (float) ((towards.y() - at.y()) / length);
        double measured = (edge(at, stepX, stepY, usual, levels) + edge(at, -stepX, -stepY, usual, levels)) / 7;
        return measured > usual / ODD && measured < usual * ODD ? measured : usual;
    }

    /** How far it is from the middle to the outer edge of the dark ring; NaN if there is none. */
    private static double edge(Finder at, float stepX, float stepY, double module, Levels levels) {
        int edges = 0;
        float before = 1;
        for (float way = 0; way < 7 * module; way += 0.25f) {
            float now = levels.darkness(at.x() + way * stepX, at.y() + way * stepY);
            if (now > 0 != before > 0) {
                edges++;
                if (edges == 3) {
                    return way;
                }
            }
            before = now;
        }
        return Double.NaN;
    }
}
