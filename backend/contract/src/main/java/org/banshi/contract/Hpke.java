package org.banshi.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * RFC 9180 (hybrid public key encryption), base mode, one message for each key: DHKEM(X25519, HKDF-SHA256),
 * HKDF-SHA256 and AES-GCM. Any implementation of the RFC opens what this seals.
 *
 * @param aeadId 1 for AES-128-GCM, 2 for AES-256-GCM (RFC 9180 §7.3)
 * @param keyBytes 16 or 32
 */
record Hpke(int aeadId, int keyBytes) {

    static final Hpke AES_256_GCM = new Hpke(2, 32);

    private static final short KEM_X25519 = 0x0020;
    private static final short KDF_SHA256 = 0x0001;
    private static final byte BASE_MODE = 0;
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final byte[] NOTHING = {};

    /** @param recipient public key, X.509 DER */
    CipherSuite.Sealed seal(CipherSuite.KeyMaterial ephemeral, byte[] recipient, byte[] info, byte[] aad, byte[] plain)
            throws GeneralSecurityException {
        byte[] encapsulation = Jca.rawX25519(ephemeral.publicKey());
        byte[] recipientRaw = Jca.rawX25519(recipient);
        byte[] agreed = Jca.agreeX25519(ephemeral.privateKey(), recipientRaw);
        Keys keys = schedule(sharedSecret(agreed, encapsulation, recipientRaw), info);
        return new CipherSuite.Sealed(encapsulation, Jca.encryptAesGcm(keys.key(), keys.nonce(), aad, plain));
    }

    byte[] open(CipherSuite.KeyMaterial recipient, byte[] info, byte[] aad, CipherSuite.Sealed sealed)
            throws GeneralSecurityException {
        byte[] recipientRaw = Jca.rawX25519(recipient.publicKey());
        byte[] agreed = Jca.agreeX25519(recipient.privateKey(), sealed.encapsulation());
        Keys keys = schedule(sharedSecret(agreed, sealed.encapsulation(), recipientRaw), info);
        return Jca.decryptAesGcm(keys.key(), keys.nonce(), aad, sealed.ciphertext());
    }

    /** §4.1, ExtractAndExpand. */
    private byte[] sharedSecret(byte[] agreed, byte[] encapsulation, byte[] recipientRaw)
            throws GeneralSecurityException {
        byte[] suite = join(ascii("KEM"), number(KEM_X25519));
        byte[] key = labelledExtract(suite, NOTHING, "eae_prk", agreed);
        return labelledExpand(suite, key, "shared_secret", join(encapsulation, recipientRaw), SECRET_BYTES);
    }

    /** §5.1, KeySchedule without a pre-shared key. */
    private Keys schedule(byte[] sharedSecret, byte[] info) throws GeneralSecurityException {
        byte[] suite = join(ascii("HPKE"), number(KEM_X25519), number(KDF_SHA256), number(aeadId));
        byte[] context = join(
                new byte[] {BASE_MODE},
                labelledExtract(suite, NOTHING, "psk_id_hash", NOTHING),
                labelledExtract(suite, NOTHING, "info_hash", info));
        byte[] secret = labelledExtract(suite, sharedSecret, "secret", NOTHING);
        return new Keys(
                labelledExpand(suite, secret, "key", context, keyBytes),
                labelledExpand(suite, secret, "base_nonce", context, NONCE_BYTES));
    }

    /** §4, LabeledExtract. */
    private static byte[] labelledExtract(byte[] suite, byte[] salt, String label, byte[] inputKey)
            throws GeneralSecurityException {
        return Jca.extract(salt, join(ascii("HPKE-v1"), suite, ascii(label), inputKey));
    }

    /** §4, LabeledExpand. */
    private static byte[] labelledExpand(byte[] suite, byte[] key, String label, byte[] info, int length)
            throws GeneralSecurityException {
        return Jca.expand(key, join(number(length), ascii("HPKE-v1"), suite, ascii(label), info), length);
    }

    private static byte[] number(int twoBytes) {
        return ByteBuffer.allocate(Short.BYTES).putShort((short) twoBytes).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    private record Keys(byte[] key, byte[] nonce) {}
}
