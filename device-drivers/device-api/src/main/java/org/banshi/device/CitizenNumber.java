package org.banshi.device;

/** The check character of a citizen number (GB 11643, ISO 7064 MOD 11-2). */
public final class CitizenNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private CitizenNumber() {}

    public static boolean checks(String number) {
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }
}
