package org.banshi.simulator.smartcard.passport;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The keys that are made of what is printed on a document (ICAO 9303-11, 9.7). */
final class DocumentKeys {

    static final int ENCRYPTION = 1;
    static final int AUTHENTICATION = 2;
    static final int PACE_PASSWORD = 3;

    private static final int KEY_BYTES = 16;

    private DocumentKeys() {}

    /** SHA-1 of the three fields, each with its check digit. */
    static byte[] mrzHash(String documentNumber, String birth, String expiry) {
        StringBuilder number = new StringBuilder(documentNumber);
        while (number.length() < 9) {
            number.append('<');
        }
        String information = withCheckDigit(number.toString()) + withCheckDigit(birth) + withCheckDigit(expiry);
        return Ciphers.sha1(information.getBytes(StandardCharsets.US_ASCII));
    }

    /** K_seed of Basic Access Control: the first 16 bytes of the hash. */
    static byte[] basicAccessSeed(String documentNumber, String birth, String expiry) {
        return Arrays.copyOf(mrzHash(documentNumber, birth, expiry), KEY_BYTES);
    }

    static byte[] tripleDesKey(byte[] seed, int counter) {
        byte[] key = aesKey(seed, counter);
        for (int i = 0; i < key.length; i++) {
            // DES counts the lowest bit of each byte as odd parity.
            int ones = Integer.bitCount(key[i] & 0xFE);
            key[i] = (byte) (key[i] & 0xFE | (ones % 2 == 0 ? 1 : 0));
        }
        return key;
    }

    static byte[] aesKey(byte[] seed, int counter) {
        return Arrays.copyOf(Ciphers.sha1(seed, new byte[] {0, 0, 0, (byte) counter}), KEY_BYTES);
    }

    static String withCheckDigit(String field) {
        return field + checkDigit(field);
    }

    /** Weights 7, 3, 1; letters count from A = 10, fillers nothing (ICAO 9303-3, 4.9). */
    static int checkDigit(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c == '<' ? 0 : Character.digit(c, 36);
            sum += value * new int[] {7, 3, 1}[i % 3];
        }
        return sum % 10;
    }
}
