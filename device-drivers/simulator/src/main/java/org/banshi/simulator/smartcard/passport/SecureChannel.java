package org.banshi.simulator.smartcard.passport;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * Secure messaging (ICAO 9303-11, 9.8): commands are decrypted and checked, answers encrypted and authenticated. The
 * counter goes up before each command and each answer.
 */
final class SecureChannel {

    private enum Suite {
        TRIPLE_DES(Ciphers.DES_BLOCK),
        AES(Ciphers.AES_BLOCK);

        final int block;

        Suite(int block) {
            this.block = block;
        }
    }

    private final Suite suite;
    private final byte[] encryption;
    private final byte[] authentication;
    private BigInteger counter;

    private SecureChannel(Suite suite, byte[] encryption, byte[] authentication, BigInteger counter) {
        this.suite = suite;
        this.encryption = encryption;
        this.authentication = authentication;
        this.counter = counter;
    }

    /**
     * The channel after Basic Access Control.
     *
     * @param counter eight bytes: halves of the two challenges
     */
    static SecureChannel tripleDes(byte[] encryption, byte[] authentication, byte[] counter) {
        return new SecureChannel(Suite.TRIPLE_DES, encryption, authentication, new BigInteger(1, counter));
    }

    /** The channel after PACE; its counter begins at zero. */
    static SecureChannel aes(byte[] encryption, byte[] authentication) {
        return new SecureChannel(Suite.AES, encryption, authentication, BigInteger.ZERO);
    }

    /** The command inside; empty when it is not authentic. */
    Optional<CommandApdu> open(CommandApdu command) {
        count();
        int tag = (command.ins() & 1) == 1 ? 0x85 : 0x87;
        Optional<byte[]> cryptogram = Tlv.find(command.data(), tag);
        Optional<byte[]> expected = Tlv.find(command.data(), 0x97);
        Optional<byte[]> mac = Tlv.find(command.data(), 0x8E);
        byte[] authenticated = Tlv.join(
                Ciphers.pad(command.header(), suite.block),
                cryptogram.map(value -> Tlv.of(tag, value)).orElse(new byte[0]),
                expected.map(value -> Tlv.of(0x97, value)).orElse(new byte[0]));
        if (mac.isEmpty() || !Arrays.equals(mac.get(), mac(authenticated))) {
            return Optional.empty();
        }
        byte[] data = cryptogram
                .map(value -> tag == 0x87 ? Arrays.copyOfRange(value, 1, value.length) : value)
                .map(value -> Ciphers.unpad(cipher(Cipher.DECRYPT_MODE, value)))
                .orElse(new byte[0]);
        return Optional.of(new CommandApdu(
                command.cla() & 0xF3,
                command.ins(),
                command.p1(),
                command.p2(),
                data,
                expected.map(SecureChannel::length).orElse(0)));
    }

    /** The answer as it goes over the air, with its status word inside and outside. */
    byte[] seal(int instruction, byte[] data, int status) {
        count();
        byte[] cryptogram = new byte[0];
        if (data.length > 0) {
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, Ciphers.pad(data, suite.block));
            cryptogram = (instruction & 1) == 1 ? Tlv.of(0x85, encrypted) : Tlv.of(0x87, new byte[] {1}, encrypted);
        }
        byte[] word = Tlv.of(0x99, StatusWord.bytes(status));
        byte[] mac = Tlv.of(0x8E, mac(Tlv.join(cryptogram, word)));
        return Tlv.join(cryptogram, word, mac, StatusWord.bytes(status));
    }

    private byte[] mac(byte[] authenticated) {
        byte[] input = Ciphers.pad(Tlv.join(counterBytes(), authenticated), suite.block);
        return switch (suite) {
            case TRIPLE_DES -> Ciphers.retailMac(authentication, input);
            case AES -> Ciphers.cmac(authentication, input);
        };
    }

    private byte[] cipher(int mode, byte[] data) {
        return switch (suite) {
            case TRIPLE_DES -> Ciphers.tripleDes(mode, encryption, data);
            case AES -> {
                byte[] zero = new byte[Ciphers.AES_BLOCK];
                byte[] vector = Ciphers.aes(Cipher.ENCRYPT_MODE, encryption, zero, counterBytes());
                yield Ciphers.aes(mode, encryption, vector, data);
            }
        };
    }

    private void count() {
        counter = counter.add(BigInteger.ONE);
    }

    private byte[] counterBytes() {
        byte[] number = counter.toByteArray();
        byte[] bytes = new byte[suite.block];
        int length = Math.min(number.length, bytes.length);
        System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    private static int length(byte[] value) {
        int number = new BigInteger(1, value).intValue();
        int maximum = value.length == 1 ? CommandApdu.SHORT_MAXIMUM : CommandApdu.EXTENDED_MAXIMUM;
        return number == 0 ? maximum : number;
    }
}
