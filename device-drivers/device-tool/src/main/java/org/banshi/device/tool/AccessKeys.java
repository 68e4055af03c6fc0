package org.banshi.device.tool;

import org.banshi.device.DocumentAccess;

/** What an engineer types to open a travel document, taken apart (ICAO 9303-4, -5, -6). */
final class AccessKeys {

    private AccessKeys() {}

    static DocumentAccess cardAccessNumber(String digits) throws ToolFailure {
        try {
            return new DocumentAccess.CardAccessNumber(digits.strip());
        } catch (IllegalArgumentException wrong) {
            throw ToolFailure.usage("--can needs the six digits on the document's front.");
        }
    }

    /** {@code NUMBER,YYMMDD,YYMMDD}, or whole lines, apart or not. */
    static DocumentAccess zone(String text) throws ToolFailure {
        String[] fields = text.split(",", -1);
        String lines = text.replaceAll("\\s", "");
        try {
            if (fields.length == 3) {
                return new DocumentAccess.MachineReadableZone(fields[0].strip(), fields[1].strip(), fields[2].strip());
            }
            return switch (lines.length()) {
                // Passports: two lines of 44; cards: two of 36 or three of 30.
                case 88 -> twoLines(lines.substring(44));
                case 72 -> twoLines(lines.substring(36));
                case 90 ->
                    new DocumentAccess.MachineReadableZone(
                            number(lines.substring(5, 14)), lines.substring(30, 36), lines.substring(38, 44));
                default -> throw new IllegalArgumentException("no length of an MRZ");
            };
        } catch (IllegalArgumentException wrong) {
            throw ToolFailure.usage("--mrz needs the document's machine-readable lines (2 × 44, 2 × 36 or 3 × 30"
                    + " characters), or NUMBER,YYMMDD,YYMMDD.");
        }
    }

    private static DocumentAccess twoLines(String second) {
        return new DocumentAccess.MachineReadableZone(
                number(second.substring(0, 9)), second.substring(13, 19), second.substring(21, 27));
    }

    private static String number(String field) {
        return field.replaceAll("<+$", "");
    }
}
