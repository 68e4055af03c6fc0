package org.banshi.contract;

import java.util.List;

/** One line of a signature, from touch to lift. */
public record Stroke(List<Point> points) {

    public Stroke {
        points = List.copyOf(points);
    }

    /** In tenths of a millimetre from the upper left corner of the signature pad. */
    public record Point(int x, int y) {}

    /** Handwriting identifies a person: says nothing. */
    @Override
    public String toString() {
        return "Stroke[…]";
    }
}
