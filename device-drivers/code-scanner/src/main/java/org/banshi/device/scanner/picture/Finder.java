package org.banshi.device.scanner.picture;

/**
 * A finder pattern, perhaps.
 *
 * @param width how long a level line through its middle lies in it, seven modules if it is not turned, in pixels
 * @param height the same of an upright line; another length where the code is seen from the side
 * @param hits how many lines spoke for it
 */
record Finder(float x, float y, float width, float height, int hits) {

    /** One that is seen straight on. */
    static Finder square(float x, float y, float size, int hits) {
        return new Finder(x, y, size, size, hits);
    }

    float size() {
        return (width + height) / 2;
    }

    Finder with(float otherX, float otherY, float otherWidth, float otherHeight) {
        float all = hits + 1f;
        return new Finder(
                (x * hits + otherX) / all,
                (y * hits + otherY) / all,
                (width * hits + otherWidth) / all,
                (height * hits + otherHeight) / all,
                hits + 1);
    }

    boolean isAbout(float otherX, float otherY, float otherSize) {
        float size = size();
        float near = Math.max(size, otherSize) / 4;
        return Math.abs(otherX - x) < near
                && Math.abs(otherY - y) < near
                && otherSize < size * 1.6f
                && size < otherSize * 1.6f;
    }

    Corner middle() {
        return new Corner(x, y);
    }

    /** Module size in the direction of another point: a level line through a turned square is longer than its side. */
    double module(Finder towards) {
        double dx = Math.abs(towards.x - x);
        double dy = Math.abs(towards.y - y);
        double length = Math.hypot(dx, dy);
        return length == 0 ? size() / 7 : dx > dy ? width / 7 * dx / length : height / 7 * dy / length;
    }
}
