package org.banshi.kiosk.screen;

import java.util.List;
import java.util.stream.IntStream;

/** The codes of the national sheet of reasons, eight a level; older ones are switched off there and not offered. */
final class RatingReasons {

    private RatingReasons() {}

    static List<String> of(int stars) {
        int first = switch (stars) {
            case 5 -> 510;
            case 4 -> 406;
            case 3 -> 307;
            case 2 -> 207;
            default -> 108;
        };
        return IntStream.range(first, first + 8).mapToObj(String::valueOf).toList();
    }
}
