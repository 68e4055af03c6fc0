package org.banshi.contract;

import java.util.Optional;

/**
 * A set of algorithms that fit together. The seam for other suites (the national one, SM2/SM3/SM4). Private keys are
 * PKCS#8 DER, public keys X.509 DER. Stateless and thread-safe.
 */
interface CipherSuite {

    /** The suite of that name, if this version knows it. */
    static Optional<CipherSuite> named(String name) {
        return name.equals(InternationalSuite.NAME) ? Optional.of(new InternationalSuite()) : Optional.empty();
    }

    String name();

    KeyMaterial newSigningKey();

    KeyMaterial newSealingKey();

    byte[] sign(byte[] privateKey, byte[] message);

    /** False for every fault: a wrong signature, a key of another kind, bytes that are no key. */
    boolean verify(byte[] publicKey, byte[] message, byte[] signature);

    Sealed seal(byte[] recipient, byte[] info, byte[] plain);

    /** Empty for every fault: a wrong key, changed bytes, other {@code info}. Never says which. */
    Optional<byte[]> open(KeyMaterial recipient, byte[] info, Sealed sealed);

    /** Lower-case hexadecimal. */
    String digest(byte[] bytes);

    record Sealed(byte[] encapsulation, byte[] ciphertext) {}

    record KeyMaterial(byte[] privateKey, byte[] publicKey) {

        @Override
        public String toString() {
            return "KeyMaterial[…]";
        }
    }
}
