package org.banshi.device.scanner.picture;

import java.util.Arrays;
import java.util.List;

/** Tells codes apart that several attempts have found. */
final class FoundCodes {

    /** Corners are known to a module or two. */
    private static final float OUTWARD = 1.05f;

    private FoundCodes() {}

    /** The same payload at about the same place is the same code; a sheet may well hold it twice. */
    static boolean isNew(List<FoundCode> known, FoundCode code) {
        return known.stream().noneMatch(other -> Arrays.equals(other.bytes(), code.bytes()) && overlap(other, code));
    }

    /** Whether a place lies in a code with four corners. */
    static boolean covers(FoundCode code, Corner place) {
        List<Corner> corners = code.corners();
        if (corners.size() != 4) {
            return false;
        }
        Corner middle = middle(corners);
        int sides = 0;
        for (int i = 0; i < 4; i++) {
            Corner from = outward(corners.get(i), middle);
            Corner to = outward(corners.get((i + 1) % 4), middle);
            double side = (to.x() - from.x()) * (place.y() - from.y()) - (to.y() - from.y()) * (place.x() - from.x());
            sides += side > 0 ? 1 : -1;
        }
        return Math.abs(sides) == 4;
    }

    private static Corner outward(Corner corner, Corner middle) {
        return new Corner(
                middle.x() + (corner.x() - middle.x()) * OUTWARD, middle.y() + (corner.y() - middle.y()) * OUTWARD);
    }

    private static boolean overlap(FoundCode one, FoundCode two) {
        if (one.corners().isEmpty() || two.corners().isEmpty()) {
            return true;
        }
        double reach = Math.max(spread(one.corners()), spread(two.corners()));
        return middle(one.corners()).distance(middle(two.corners())) <= reach / 2;
    }

    private static Corner middle(List<Corner> corners) {
        return new Corner(
                (float) corners.stream().mapToDouble(Corner::x).average().orElse(0),
                (float) corners.stream().mapToDouble(Corner::y).average().orElse(0));
    }

    private static double spread(List<Corner> corners) {
        return corners.stream().mapToDouble(corners.getFirst()::distance).max().orElse(0);
    }
}
