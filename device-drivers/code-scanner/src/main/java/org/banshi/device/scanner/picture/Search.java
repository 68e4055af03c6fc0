package org.banshi.device.scanner.picture;

import java.time.Duration;
import java.util.Set;

/**
 * What to look for.
 *
 * @param kinds symbologies; bar codes ({@link Symbology#LINEAR}) only when asked for
 * @param most the search ends when so many codes are found; more than {@link #MOST_CODES} are not looked for
 * @param budget the search ends after this; an easy picture takes a few milliseconds, an empty one all of it
 */
public record Search(Set<Symbology> kinds, int most, Duration budget) {

    /** Twice what the fullest sheets carry; the work for QR codes grows with the third power of it. */
    public static final int MOST_CODES = 32;

    /** A person waits before the camera; two seconds is what they take for working. */
    private static final Duration USUAL = Duration.ofSeconds(2);

    public Search {
        kinds = Set.copyOf(kinds);
        most = Math.min(most, MOST_CODES);
        if (kinds.isEmpty() || most < 1 || !budget.isPositive()) {
            throw new IllegalArgumentException("a search needs a kind of code, a number of codes and time");
        }
    }

    /** One code of any symbology with error correction, two seconds. */
    public static Search usual() {
        return new Search(Symbology.ERROR_CORRECTED, 1, USUAL);
    }

    public static Search forQr() {
        return new Search(Set.of(Symbology.QR), 1, USUAL);
    }

    public Search within(Duration time) {
        return new Search(kinds, most, time);
    }

    public Search upTo(int codes) {
        return new Search(kinds, codes, budget);
    }
}
