package org.banshi.contract;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The only place that names algorithms of the Java cryptography architecture. All are in the JDK. */
final class Jca {

    /** RFC 8410: what stands before the 32 bytes of an X25519 key in X.509 DER. */
    private static final byte[] X25519_PREFIX = HexFormat.of().parseHex("302a300506032b656e032100");

    private static final int X25519_BYTES = 32;
    private static final int GCM_TAG_BITS = 128;

    private Jca() {}

    static CipherSuite.KeyMaterial newEd25519() {
        return generate("Ed25519");
    }

    static CipherSuite.KeyMaterial newX25519() {
        return generate("X25519");
    }

    private static CipherSuite.KeyMaterial generate(String algorithm) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(algorithm).generateKeyPair();
            return new CipherSuite.KeyMaterial(
                    pair.getPrivate().getEncoded(), pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no " + algorithm, e);
        }
    }

    static byte[] signEd25519(byte[] privateKey, byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        signature.update(message);
        return signature.sign();
    }

    static boolean verifyEd25519(byte[] publicKey, byte[] message, byte[] bytes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(publicKey)));
        signature.update(message);
        return signature.verify(bytes);
    }

    /** The 32 bytes of RFC 7748 in an X.509 DER key. */
    static byte[] rawX25519(byte[] publicKey) throws GeneralSecurityException {
        // Parsed and encoded again, so that only a real X25519 key in its one form gets through.
        byte[] encoded = KeyFactory.getInstance("X25519")
                .generatePublic(new X509EncodedKeySpec(publicKey))
                .getEncoded();
        byte[] raw = new byte[X25519_BYTES];
        System.arraycopy(encoded, encoded.length - X25519_BYTES, raw, 0, X25519_BYTES);
        return raw;
    }

    /** Refuses points of small order (RFC 7748 §6.1), as the JDK does. */
    static byte[] agreeX25519(byte[] privateKey, byte[] rawPublicKey) throws GeneralSecurityException {
        byte[] encoded = new byte[X25519_PREFIX.length + rawPublicKey.length];
        System.arraycopy(X25519_PREFIX, 0, encoded, 0, X25519_PREFIX.length);
        System.arraycopy(rawPublicKey, 0, encoded, X25519_PREFIX.length, rawPublicKey.length);
        KeyFactory keys = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        agreement.doPhase(keys.generatePublic(new X509EncodedKeySpec(encoded)), true);
        return agreement.generateSecret();
    }

    /** RFC 5869; an empty salt stands for zeros. */
    static byte[] extract(byte[] salt, byte[] inputKey) throws GeneralSecurityException {
        HKDFParameterSpec.Builder builder = HKDFParameterSpec.ofExtract().addIKM(inputKey);
        if (salt.length > 0) {
            builder.addSalt(salt);
        }
        return KDF.getInstance("HKDF-SHA256").deriveData(builder.extractOnly());
    }

    static byte[] expand(byte[] pseudoRandomKey, byte[] info, int length) throws GeneralSecurityException {
        SecretKey key = new SecretKeySpec(pseudoRandomKey, "Generic");
        return KDF.getInstance("HKDF-SHA256").deriveData(HKDFParameterSpec.expandOnly(key, info, length));
    }

    static byte[] encryptAesGcm(byte[] key, byte[] nonce, byte[] associated, byte[] plain)
            throws GeneralSecurityException {
        return aesGcm(Cipher.ENCRYPT_MODE, key, nonce, associated, plain);
    }

    static byte[] decryptAesGcm(byte[] key, byte[] nonce, byte[] associated, byte[] ciphertext)
            throws GeneralSecurityException {
        return aesGcm(Cipher.DECRYPT_MODE, key, nonce, associated, ciphertext);
    }

    private static byte[] aesGcm(int mode, byte[] key, byte[] nonce, byte[] associated, byte[] input)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(GCM_TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(input);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256", e);
        }
    }
}
