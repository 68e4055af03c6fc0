package org.banshi.simulator.smartcard.passport;

import java.util.Arrays;
import java.util.Optional;

/**
 * One command of ISO 7816-4.
 *
 * @param le how many bytes are expected at most; 0 for none
 */
record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int le) {

    static final int SHORT_MAXIMUM = 256;
    static final int EXTENDED_MAXIMUM = 65_536;

    /** Secure messaging with the header authenticated. */
    boolean secure() {
        return (cla & 0x0C) == 0x0C;
    }

    byte[] header() {
        return new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2};
    }

    /** All seven cases of lengths, short and extended; empty when the bytes are no command. */
    static Optional<CommandApdu> parse(byte[] bytes) {
        if (bytes.length < 4) {
            return Optional.empty();
        }
        if (bytes.length == 4) {
            return command(bytes, 4, 0, 0);
        }
        if (bytes.length == 5) {
            return command(bytes, 5, 0, orMaximum(bytes[4] & 0xFF, SHORT_MAXIMUM));
        }
        if (bytes[4] == 0 && bytes.length >= 7) {
            int length = number(bytes, 5);
            if (bytes.length == 7) {
                return command(bytes, 7, 0, orMaximum(length, EXTENDED_MAXIMUM));
            }
            if (bytes.length == 7 + length) {
                return command(bytes, 7, length, 0);
            }
            return bytes.length == 9 + length
                    ? command(bytes, 7, length, orMaximum(number(bytes, 7 + length), EXTENDED_MAXIMUM))
                    : Optional.empty();
        }
        int length = bytes[4] & 0xFF;
        if (bytes.length == 5 + length) {
            return command(bytes, 5, length, 0);
        }
        return bytes.length == 6 + length
                ? command(bytes, 5, length, orMaximum(bytes[5 + length] & 0xFF, SHORT_MAXIMUM))
                : Optional.empty();
    }

    private static Optional<CommandApdu> command(byte[] bytes, int offset, int length, int le) {
        return Optional.of(new CommandApdu(
                bytes[0] & 0xFF,
                bytes[1] & 0xFF,
                bytes[2] & 0xFF,
                bytes[3] & 0xFF,
                Arrays.copyOfRange(bytes, offset, offset + length),
                le));
    }

    private static int orMaximum(int le, int maximum) {
        return le == 0 ? maximum : le;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
