package org.banshi.device.samv;

import java.util.Optional;

/**
 * Numbers on foreigners' cards of 2017: country (3 letters), province and city (2 digits each), YYMMDD, one digit of
 * sequence, and a check digit by the weights 7-3-1 as in passports.
 */
final class FormerNumber {

    private static final int LENGTH = 15;
    private static final int[] WEIGHTS = {7, 3, 1};

    private FormerNumber() {}

    static boolean checks(String number) {
        return number.matches("[A-Z<]{3}[0-9]{12}")
                && check(number.substring(0, LENGTH - 1)) == number.charAt(LENGTH - 1);
    }

    /**
     * The holder's number on the card of 2017, from the card of 2023.
     *
     * @param number 18 characters: 9, province (2), country in digits (3), YYYYMMDD, sequence (3), check
     * @param nationality three letters
     * @param link two digits of the city and one of the sequence
     */
    static Optional<String> rebuilt(String number, String nationality, String link) {
        if (!number.matches("[0-9]{17}[0-9X]") || !nationality.matches("[A-Z<]{3}") || !link.matches("[0-9]{3}")) {
            return Optional.empty();
        }
        String unchecked = nationality
                + number.substring(1, 3)
                + link.substring(0, 2)
                + number.substring(8, 14)
                + link.substring(2);
        return Optional.of(unchecked + check(unchecked));
    }

    /** A to Z count 10 to 35, the filler nothing. */
    private static char check(String unchecked) {
        int sum = 0;
        for (int i = 0; i < unchecked.length(); i++) {
            char character = unchecked.charAt(i);
            int value = character == '<' ? 0 : Character.digit(character, 36);
            sum += value * WEIGHTS[i % WEIGHTS.length];
        }
        return Character.forDigit(sum % 10, 10);
    }
}
