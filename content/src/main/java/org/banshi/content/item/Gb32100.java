package org.banshi.content.item;

/**
 * Unified social credit codes 统一社会信用代码, GB 32100: 18 characters of which the last is a check character over the
 * first 17.
 */
public final class Gb32100 {

    /** No I, O, S, V, Z: they look like digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static final int LENGTH = 18;

    private Gb32100() {}

    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code.substring(0, LENGTH - 1));
    }

    /**
     * @param body 17 characters of the alphabet
     */
    static char checkCharacter(String body) {
        int base = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += weight * ALPHABET.indexOf(body.charAt(i));
            weight = weight * 3 % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }
}
