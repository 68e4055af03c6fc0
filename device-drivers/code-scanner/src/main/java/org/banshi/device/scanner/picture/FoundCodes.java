package org.banshi.device.scanner.picture;

import java.util.Arrays;
import java.util.List;

/** Tells codes apart that several attempts have found. */
final class FoundCodes {

    private FoundCodes() {}

    /** The same payload at about the same place is the same code; a sheet may well hold it twice. */
    static boolean isNew(List<FoundCode> known, FoundCode code) {
        return known.stream().noneMatch(other -> Arrays.equals(other.bytes(), code.bytes()) && overlap(other, code));
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
