package org.banshi.device.pcsc.passport;

/**
 * The fields of a machine-readable zone as they stand there, in whichever layout.
 *
 * @param documentNumber without filler
 * @param names primary and secondary identifier, apart by two fillers
 * @param checked whether the check digits of number, birth and expiry are right
 */
record MrzFields(
        String kind,
        String issuer,
        String documentNumber,
        String nationality,
        String birth,
        String sex,
        String expiry,
        String names,
        boolean checked) {

    private static final int[] WEIGHTS = {7, 3, 1};

    String surname() {
        int end = names.indexOf("<<");
        return words(end < 0 ? names : names.substring(0, end));
    }

    String givenNames() {
        int end = names.indexOf("<<");
        return end < 0 ? "" : words(names.substring(end + 2));
    }

    /** Text of the zone for people: filler is the space between words and nothing at the ends. */
    static String words(String field) {
        return field.replace('<', ' ').strip().replaceAll(" +", " ");
    }

    /** Whether this is the check digit of the field (ICAO 9303-3, 4.9). */
    static boolean checks(String field, char digit) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            sum += (c == '<' ? 0 : Character.digit(c, 36)) * WEIGHTS[i % WEIGHTS.length];
        }
        return digit == '0' + sum % 10;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "MrzFields[…]";
    }
}
