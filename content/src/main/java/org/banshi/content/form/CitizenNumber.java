package org.banshi.content.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Citizen numbers 公民身份号码, GB 11643: division (6), day of birth (8), serial (3), check character over the first 17
 * (ISO 7064 MOD 11-2).
 */
final class CitizenNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_CHARACTERS = "10X98765432";

    private CitizenNumber() {}

    /** Whether the number is well formed and the day of birth has been. */
    static boolean isValid(String number, LocalDate today) {
        return SHAPE.matcher(number).matches()
                && isPastDay(number.substring(6, 14), today)
                && number.charAt(17) == checkCharacter(number);
    }

    private static boolean isPastDay(String digits, LocalDate today) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1850 && !day.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
