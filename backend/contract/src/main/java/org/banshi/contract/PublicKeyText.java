package org.banshi.contract;

import java.util.Base64;

/**
 * A public key as it stands in a file.
 *
 * @param id the first 16 hexadecimal characters of the key's digest, so that an id never names two keys
 * @param key X.509 DER in Base64
 */
public record PublicKeyText(String id, String key) {

    /** As in a PEM file: enough to tell all keys of a province apart. */
    private static final int ID_CHARACTERS = 16;

    static PublicKeyText of(CipherSuite suite, byte[] der) {
        return new PublicKeyText(
                suite.digest(der).substring(0, ID_CHARACTERS),
                Base64.getEncoder().encodeToString(der));
    }

    /** Empty bytes, which fit no key, where the text is not Base64. */
    byte[] der() {
        try {
            return Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
