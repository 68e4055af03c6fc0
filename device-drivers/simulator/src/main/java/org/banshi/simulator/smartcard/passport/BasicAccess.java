package org.banshi.simulator.smartcard.passport;

import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;

/** The chip's side of Basic Access Control (ICAO 9303-11, 4.3): one challenge, one attempt at it. */
final class BasicAccess {

    private static final int CHALLENGE = 8;
    private static final int CRYPTOGRAM = 32;

    private final byte[] encryption;
    private final byte[] authentication;
    private final ChipRandom random;
    private byte[] challenge = new byte[0];

    BasicAccess(byte[] seed, ChipRandom random) {
        this.encryption = DocumentKeys.tripleDesKey(seed, DocumentKeys.ENCRYPTION);
        this.authentication = DocumentKeys.tripleDesKey(seed, DocumentKeys.AUTHENTICATION);
        this.random = random;
    }

    /** What the chip says to a right proof, and the channel from then on. */
    record Opened(byte[] answer, SecureChannel channel) {}

    byte[] challenge() {
        challenge = random.bytes(CHALLENGE);
        return challenge.clone();
    }

    boolean challenged() {
        return challenge.length > 0;
    }

    /** Checks the terminal's proof; the challenge is spent either way. */
    Optional<Opened> authenticate(byte[] data) {
        byte[] expected = challenge;
        challenge = new byte[0];
        if (data.length != CRYPTOGRAM + Ciphers.MAC_BYTES) {
            return Optional.empty();
        }
        byte[] cryptogram = Arrays.copyOf(data, CRYPTOGRAM);
        byte[] mac = Arrays.copyOfRange(data, CRYPTOGRAM, data.length);
        if (!Arrays.equals(mac, proof(cryptogram))) {
            return Optional.empty();
        }
        byte[] plain = Ciphers.tripleDes(Cipher.DECRYPT_MODE, encryption, cryptogram);
        byte[] terminalChallenge = Arrays.copyOf(plain, CHALLENGE);
        if (!Arrays.equals(Arrays.copyOfRange(plain, CHALLENGE, 2 * CHALLENGE), expected)) {
            return Optional.empty();
        }
        byte[] chipKey = random.bytes(16);
        byte[] answer =
                Ciphers.tripleDes(Cipher.ENCRYPT_MODE, encryption, Tlv.join(expected, terminalChallenge, chipKey));
        byte[] seed = new byte[16];
        for (int i = 0; i < seed.length; i++) {
            seed[i] = (byte) (plain[16 + i] ^ chipKey[i]);
        }
        byte[] counter = Tlv.join(
                Arrays.copyOfRange(expected, 4, CHALLENGE), Arrays.copyOfRange(terminalChallenge, 4, CHALLENGE));
        SecureChannel channel = SecureChannel.tripleDes(
                DocumentKeys.tripleDesKey(seed, DocumentKeys.ENCRYPTION),
                DocumentKeys.tripleDesKey(seed, DocumentKeys.AUTHENTICATION),
                counter);
        return Optional.of(new Opened(Tlv.join(answer, proof(answer)), channel));
    }

    private byte[] proof(byte[] cryptogram) {
        return Ciphers.retailMac(authentication, Ciphers.pad(cryptogram, Ciphers.DES_BLOCK));
    }
}
