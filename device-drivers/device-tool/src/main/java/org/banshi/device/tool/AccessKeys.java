package org.banshi.device.tool;

import org.banshi.device.DocumentAccess;

/** What an engineer types to open a travel document, taken apart (ICAO 9303-4, -5, -6). */
final class AccessKeys {

    private static final int[] WEIGHTS = {7, 3, 1};

    private AccessKeys() {}

    static DocumentAccess cardAccessNumber(String digits) throws ToolFailure {
        try {
            return new DocumentAccess.CardAccessNumber(digits.strip());
        } catch (IllegalArgumentException wrong) {
            throw ToolFailure.usage("--can needs the six digits on the document's front.");
        }
    }

    /** {@code NUMBER,YYMMDD,YYMMDD}, or whole lines, apart or not; of a mainland travel permit the first line will do. */
    static DocumentAccess zone(String text) throws ToolFailure {
        String[] fields = text.split(",", -1);
        String lines = text.replaceAll("\\s", "");
        try {
            if (fields.length == 3) {
                return new DocumentAccess.MachineReadableZone(fields[0].strip(), fields[1].strip(), fields[2].strip());
            }
            if (isPermit(lines)) {
                return permit(lines);
            }
            return switch (lines.length()) {
                // Passports: two lines of 44; cards: two of 36 or three of 30.
                case 88 -> twoLines(lines.substring(44), "");
                case 72 -> twoLines(lines.substring(36), lines.substring(36 + 28, 36 + 35));
                case 90 -> threeLines(lines);
                default -> throw new IllegalArgumentException("no length of an MRZ");
            };
        } catch (IllegalArgumentException wrong) {
            throw ToolFailure.usage("--mrz needs the document's machine-readable lines (2 × 44, 2 × 36 or 3 × 30"
                    + " characters; of a mainland travel permit the first is enough), or NUMBER,YYMMDD,YYMMDD.");
        }
    }

    /** @param rest where a long number goes on: on cards, behind the dates */
    private static DocumentAccess twoLines(String second, String rest) {
        return key(number(second.substring(0, 10), rest), second.substring(13, 19), second.substring(21, 27));
    }

    private static DocumentAccess threeLines(String lines) {
        return key(
                number(lines.substring(5, 15), lines.substring(15, 30)),
                lines.substring(30, 36),
                lines.substring(38, 44));
    }

    /**
     * The mainland's permits for Hong Kong and Macao have a first line of their own: kind (2), number (9), digit, filler,
     * expiry (6), digit, filler, birth (6), digit, filler, digit. The driver takes the chip's own copy apart the same
     * way, and says how sure that is.
     */
    private static boolean isPermit(String lines) {
        return (lines.length() == 30 || lines.length() == 90)
                && lines.charAt(12) == '<'
                && lines.charAt(20) == '<'
                && lines.charAt(28) == '<'
                && checks(lines.substring(2, 11), lines.charAt(11))
                && checks(lines.substring(13, 19), lines.charAt(19))
                && checks(lines.substring(21, 27), lines.charAt(27));
    }

    private static DocumentAccess permit(String first) {
        return key(number(first.substring(2, 12), ""), first.substring(21, 27), first.substring(13, 19));
    }

    private static DocumentAccess key(String number, String birth, String expiry) {
        return new DocumentAccess.MachineReadableZone(number, birth, expiry);
    }

    /**
     * @param field nine characters and their check digit; a filler in its place says that the number goes on
     * @param rest optional data, which then begins with the rest of the number and the check digit of all of it
     */
    private static String number(String field, String rest) {
        String number = field.substring(0, 9);
        int end = rest.indexOf('<') < 0 ? rest.length() : rest.indexOf('<');
        if (field.charAt(9) == '<' && end > 1) {
            number += rest.substring(0, end - 1);
        }
        return number.replaceAll("<+$", "");
    }

    /** The check digit of ICAO 9303-3, 4.9. */
    private static boolean checks(String field, char digit) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            sum += Math.max(0, Character.digit(field.charAt(i), 36)) * WEIGHTS[i % WEIGHTS.length];
        }
        return digit == '0' + sum % 10;
    }
}
