package org.banshi.backend.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Division (6), day (8), running number of the day (4 or more) and a check digit, so that a number misheard on the
 * telephone is noticed. Whoever gets it must treat it as opaque: other platforms have other numbers.
 */
final class CaseNumber {

    private CaseNumber() {}

    static String of(String division, LocalDate day, int running) {
        String digits = division + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%04d".formatted(running);
        return digits + checkDigit(digits);
    }

    /** ISO 7064, MOD 11,10: finds every wrong digit and nearly every swap of two. */
    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + Character.digit(digits.charAt(i), 10)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    static boolean checks(String number) {
        int body = number.length() - 1;
        return number.matches("[0-9]{2,}")
                && checkDigit(number.substring(0, body)) == Character.digit(number.charAt(body), 10);
    }
}
