package org.banshi.device.pcsc.passport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The two ways in which documents name countries: two letters in certificates, three in the machine-readable zone. */
final class Countries {

    private static final Map<String, String> THREE_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> two, two -> Locale.of("", two).getISO3Country()));

    private static final Set<String> ALL_THREE = Set.copyOf(THREE_LETTERS.values());

    private Countries() {}

    /**
     * Whether both are known and not the same. Codes outside ISO 3166 (organisations, Utopia) are never called
     * different: ICAO 9303-3 has its own for them.
     */
    static boolean differ(String twoLetters, String zone) {
        String expected = THREE_LETTERS.get(twoLetters);
        String issuer = ofZone(zone);
        return expected != null && ALL_THREE.contains(issuer) && !expected.equals(issuer);
    }

    /** The zone's own codes of ISO countries: Germany's single letter and the British ones (ICAO 9303-3, 5). */
    private static String ofZone(String code) {
        return switch (code) {
            case "D" -> "DEU";
            case "GBD", "GBN", "GBO", "GBP", "GBS" -> "GBR";
            default -> code;
        };
    }
}
