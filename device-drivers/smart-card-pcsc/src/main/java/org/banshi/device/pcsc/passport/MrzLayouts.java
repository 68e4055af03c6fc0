package org.banshi.device.pcsc.passport;

import java.util.Optional;

/**
 * Takes a machine-readable zone apart by its length: TD3 (passport booklets, ICAO 9303-4), TD2 (9303-6), TD1 (cards,
 * 9303-5), and among zones of TD1's length the mainland's permits for Hong Kong and Macao, which arrange the first line
 * in their own way. That last one is known from two public descriptions only (an issue of a passport reader, a card
 * reader's source) and has not been tried on a real permit; it is told by its three check digits.
 */
final class MrzLayouts {

    private static final int TD1 = 90;
    private static final int TD2 = 72;
    private static final int TD3 = 88;

    private MrzLayouts() {}

    /** Empty where the text is no machine-readable zone. */
    static Optional<MrzFields> decode(String zone) {
        if (!zone.matches("[A-Z0-9<]+")) {
            return Optional.empty();
        }
        return switch (zone.length()) {
            case TD3 -> Optional.of(twoLines(zone, TD3 / 2));
            case TD2 -> Optional.of(twoLines(zone, TD2 / 2));
            case TD1 -> Optional.of(isPermit(zone) ? permit(zone) : threeLines(zone));
            default -> Optional.empty();
        };
    }

    private static MrzFields twoLines(String zone, int width) {
        String upper = zone.substring(0, width);
        String lower = zone.substring(width);
        // Only TD2 has optional data right behind the dates where a long number can go on.
        String rest = width == TD2 / 2 ? lower.substring(28, 35) : "";
        return fields(
                upper,
                lower.substring(0, 10),
                rest,
                lower.substring(10, 13),
                lower.substring(13, 20),
                lower.charAt(20),
                lower.substring(21, 28),
                upper.substring(5));
    }

    private static MrzFields threeLines(String zone) {
        String middle = zone.substring(30, 60);
        return fields(
                zone,
                zone.substring(5, 15),
                zone.substring(15, 30),
                middle.substring(15, 18),
                middle.substring(0, 7),
                middle.charAt(7),
                middle.substring(8, 15),
                zone.substring(60));
    }

    /**
     * @param number nine characters and the check digit, which is a filler where the number goes on
     * @param rest the optional data where it does
     * @param birth with its check digit, as expiry
     */
    private static MrzFields fields(
            String head,
            String number,
            String rest,
            String nationality,
            String birth,
            char sex,
            String expiry,
            String names) {
        String documentNumber = number.substring(0, 9);
        char digit = number.charAt(9);
        int end = rest.indexOf('<') < 0 ? rest.length() : rest.indexOf('<');
        if (digit == '<' && end > 1) {
            documentNumber += rest.substring(0, end - 1);
            digit = rest.charAt(end - 1);
        }
        boolean checked = MrzFields.checks(documentNumber, digit) && dated(birth) && dated(expiry);
        return new MrzFields(
                MrzFields.words(head.substring(0, 2)),
                MrzFields.words(head.substring(2, 5)),
                MrzFields.words(documentNumber),
                MrzFields.words(nationality),
                birth.substring(0, 6),
                String.valueOf(sex),
                expiry.substring(0, 6),
                names,
                checked);
    }

    /** First line: kind (2), number (9), digit, filler, expiry (6), digit, filler, birth (6), digit, filler, digit. */
    private static boolean isPermit(String zone) {
        return zone.charAt(12) == '<'
                && zone.charAt(20) == '<'
                && zone.charAt(28) == '<'
                && MrzFields.checks(zone.substring(2, 11), zone.charAt(11))
                && dated(zone.substring(13, 20))
                && dated(zone.substring(21, 28));
    }

    /** The permit names neither issuer nor nationality: both are China's. It does not state the sex in the zone. */
    private static MrzFields permit(String zone) {
        return new MrzFields(
                MrzFields.words(zone.substring(0, 2)),
                "CHN",
                MrzFields.words(zone.substring(2, 11)),
                "CHN",
                zone.substring(21, 27),
                "",
                zone.substring(13, 19),
                zone.substring(42, 60),
                true);
    }

    private static boolean dated(String field) {
        return MrzFields.checks(field.substring(0, 6), field.charAt(6));
    }
}
