package org.banshi.kiosk.receipt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The short number that a terminal gives to an application before the backend has a case number, such as
 * {@code SJZ01-261123-00079}: terminal, day, count of that day and a check character.
 *
 * <p>The check character is that of ISO/IEC 7064 MOD 37,36 over all letters and digits before it, hyphens left out: it
 * finds every single wrong character and nearly every two swapped ones, so that a number read out on the telephone is
 * not taken for another. It is no secret and proves nothing.
 */
public final class TerminalNumber {

    private static final Pattern TERMINAL = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*");

    /** So that the number still fits a line of the slip in double size. */
    private static final int LONGEST_TERMINAL = 12;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*-[0-9]{6}-[0-9]{4,9}[A-Z0-9]", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int RADIX = 36;

    private TerminalNumber() {}

    /**
     * @param terminal id of the terminal: 1 to 12 letters, digits and single hyphens; small letters become large
     * @param count of that day on this terminal, from 1
     */
    public static String of(String terminal, LocalDate day, int count) {
        String large = terminal.toUpperCase(Locale.ROOT);
        if (large.length() > LONGEST_TERMINAL || !TERMINAL.matcher(large).matches()) {
            throw new IllegalArgumentException("The terminal's id '" + terminal + "' must have 1 to " + LONGEST_TERMINAL
                    + " letters, digits and single hyphens");
        }
        if (count < 1) {
            throw new IllegalArgumentException("count " + count + " is less than 1");
        }
        String body = large + "-" + DAY.format(day) + "-" + String.format(Locale.ROOT, "%04d", count);
        return body + checkCharacter(body);
    }

    /** Whether it has the shape of such a number and its check character is right; small letters are accepted. */
    public static boolean isValid(String number) {
        if (number.length() > 40 || !SHAPE.matcher(number).matches()) {
            return false;
        }
        String large = number.toUpperCase(Locale.ROOT);
        int last = large.length() - 1;
        return checkCharacter(large.substring(0, last)) == large.charAt(last);
    }

    /** ISO/IEC 7064:2003, hybrid system, MOD 37,36. */
    static char checkCharacter(String body) {
        int product = RADIX;
        for (int at = 0; at < body.length(); at++) {
            int value = Character.digit(body.charAt(at), RADIX);
            if (value >= 0) {
                int sum = (product + value) % RADIX;
                product = (sum == 0 ? RADIX : sum) * 2 % (RADIX + 1);
            }
        }
        int check = (RADIX + 1 - product) % RADIX;
        return Character.toUpperCase(Character.forDigit(check, RADIX));
    }
}
