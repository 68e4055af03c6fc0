package org.banshi.backend.cases;

import java.util.random.RandomGenerator;

/**
 * Numbers of proofs. Whoever has one may check the proof, so that they must not be guessed: 80 random bits.
 *
 * @param random unpredictable
 */
record ProofNumbers(RandomGenerator random) {

    /** Crockford's Base32: no letters that are mistaken for digits. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CHARACTERS = 16;

    String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < CHARACTERS; i++) {
            number.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
