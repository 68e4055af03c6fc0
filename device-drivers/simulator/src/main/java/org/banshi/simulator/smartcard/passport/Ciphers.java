package org.banshi.simulator.smartcard.passport;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** The ciphers of ICAO 9303-11 with keys of 16 bytes: two-key 3DES with the retail MAC, AES-128 with CMAC. */
final class Ciphers {

    static final int DES_BLOCK = 8;
    static final int AES_BLOCK = 16;

    /** Of every MAC only so many bytes are sent. */
    static final int MAC_BYTES = 8;

    private Ciphers() {}

    static byte[] tripleDes(int mode, byte[] key, byte[] data) {
        return run("DESede/CBC/NoPadding", mode, threeKeys(key), "DESede", new byte[DES_BLOCK], data);
    }

    static byte[] aes(int mode, byte[] key, byte[] vector, byte[] data) {
        return run("AES/CBC/NoPadding", mode, key, "AES", vector, data);
    }

    /** ISO 9797-1 MAC algorithm 3 over data that is padded already. */
    static byte[] retailMac(byte[] key, byte[] padded) {
        byte[] first = Arrays.copyOf(key, 8);
        byte[] second = Arrays.copyOfRange(key, 8, 16);
        byte[] chained = run("DES/CBC/NoPadding", Cipher.ENCRYPT_MODE, first, "DES", new byte[DES_BLOCK], padded);
        byte[] last = Arrays.copyOfRange(chained, chained.length - DES_BLOCK, chained.length);
        byte[] zero = new byte[DES_BLOCK];
        byte[] back = run("DES/CBC/NoPadding", Cipher.DECRYPT_MODE, second, "DES", zero, last);
        return run("DES/CBC/NoPadding", Cipher.ENCRYPT_MODE, first, "DES", zero, back);
    }

    /** NIST SP 800-38B with AES, shortened. */
    static byte[] cmac(byte[] key, byte[] data) {
        CMac mac = new CMac(AESEngine.newInstance());
        mac.init(new KeyParameter(key));
        mac.update(data, 0, data.length);
        byte[] whole = new byte[mac.getMacSize()];
        mac.doFinal(whole, 0);
        return Arrays.copyOf(whole, MAC_BYTES);
    }

    /** ISO 9797-1 padding method 2: one bit, then zeros up to a whole block. */
    static byte[] pad(byte[] data, int block) {
        byte[] padded = Arrays.copyOf(data, (data.length / block + 1) * block);
        padded[data.length] = (byte) 0x80;
        return padded;
    }

    static byte[] unpad(byte[] padded) {
        int end = padded.length;
        while (end > 0 && padded[end - 1] == 0) {
            end--;
        }
        if (end == 0 || padded[end - 1] != (byte) 0x80) {
            throw new IllegalArgumentException("the padding is not that of ISO 9797-1 method 2");
        }
        return Arrays.copyOf(padded, end - 1);
    }

    static byte[] sha1(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(Tlv.join(parts));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }

    private static byte[] threeKeys(byte[] two) {
        byte[] three = Arrays.copyOf(two, 24);
        System.arraycopy(two, 0, three, 16, 8);
        return three;
    }

    private static byte[] run(
            String transformation, int mode, byte[] key, String algorithm, byte[] vector, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance(transformation);
            cipher.init(mode, new SecretKeySpec(key, algorithm), new IvParameterSpec(vector));
            return cipher.doFinal(data);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("not whole blocks, or no such key", wrong);
        }
    }
}
