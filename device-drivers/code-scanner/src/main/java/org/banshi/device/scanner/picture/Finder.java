package org.banshi.device.scanner.picture;

/**
 * A finder pattern, perhaps.
 *
 * @param size how long a level line through its middle lies in it, seven modules if it is not turned, in pixels
 * @param hits how many lines spoke for it
 */
record Finder(float x, float y, float size, int hits) {

    Finder with(float otherX, float otherY, float otherSize) {
        float all = hits + 1f;
        return new Finder(
                (x * hits + otherX) / all, (y * hits + otherY) / all, (size * hits + otherSize) / all, hits + 1);
    }

    boolean isAbout(float otherX, float otherY, float otherSize) {
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
        double dx = towards.x - x;
        double dy = towards.y - y;
        double length = Math.hypot(dx, dy);
        return length == 0 ? size / 7 : size / 7 * Math.max(Math.abs(dx), Math.abs(dy)) / length;
    }
}
