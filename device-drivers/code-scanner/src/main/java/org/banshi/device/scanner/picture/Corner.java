package org.banshi.device.scanner.picture;

/** A place in the picture, in pixels from its top left corner. */
public record Corner(float x, float y) {

    Corner scaled(float factor) {
        return new Corner(x * factor, y * factor);
    }

    double distance(Corner other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
