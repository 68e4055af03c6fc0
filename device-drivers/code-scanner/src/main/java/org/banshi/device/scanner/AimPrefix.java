package org.banshi.device.scanner;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The AIM symbology identifier before a code (ISO/IEC 15424): {@code ]}, a letter, a modifier. Option {@code aim}. */
enum AimPrefix {
    /** Taken off where it looks like one. */
    AUTO,
    /** The scanner is set to send it. */
    TRUE,
    /** The scanner does not send it; a code may begin with the same characters. */
    FALSE;

    static final int LENGTH = 3;

    /** Code letters of ISO/IEC 15424. */
    private static final String LETTERS = "ABCDEFGHIKLMNOPQRSTUVXZdez";

    Optional<String> in(byte[] bytes, int count) {
        if (this == FALSE || count < LENGTH || bytes[0] != ']') {
            return Optional.empty();
        }
        boolean fits = LETTERS.indexOf(bytes[1]) >= 0 && Character.digit(bytes[2], 16) >= 0;
        return fits ? Optional.of(new String(bytes, 0, LENGTH, StandardCharsets.US_ASCII)) : Optional.empty();
    }
}
