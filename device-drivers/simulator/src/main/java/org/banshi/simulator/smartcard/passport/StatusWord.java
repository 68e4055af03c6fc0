package org.banshi.simulator.smartcard.passport;

/** The status words that the chip gives (ISO 7816-4). */
final class StatusWord {

    static final int OK = 0x9000;
    static final int AUTHENTICATION_FAILED = 0x6300;
    static final int WRONG_LENGTH = 0x6700;
    static final int NOT_ALLOWED_YET = 0x6982;
    static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    static final int SECURE_MESSAGING_WRONG = 0x6988;
    static final int WRONG_DATA = 0x6A80;
    static final int NOT_FOUND = 0x6A82;
    static final int BEYOND_END = 0x6B00;
    static final int UNKNOWN_INSTRUCTION = 0x6D00;

    private StatusWord() {}

    static byte[] bytes(int word) {
        return new byte[] {(byte) (word >> 8), (byte) word};
    }
}
