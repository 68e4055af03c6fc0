package org.banshi.device.samv;

import java.util.Arrays;

/**
 * One reply of the module. May hold a person's data: {@link #toString()} says only status and length.
 *
 * @param sw1 status word relayed from the card
 * @param sw2 status word relayed from the card
 * @param sw3 the module's own status, on which success is judged
 * @param data what follows the status, without the check byte
 */
record SamvFrame(int sw1, int sw2, int sw3, byte[] data) {

    /** Begins every frame in both directions. */
    static final byte[] PREAMBLE = {(byte) 0xAA, (byte) 0xAA, (byte) 0xAA, (byte) 0x96, 0x69};

    /** Preamble and length field. */
    static final int HEADER = PREAMBLE.length + 2;

    /**
     * A request: {@code AA AA AA 96 69 | length (2, big-endian) | command | parameter | data | check}; the length
     * counts everything after itself, the check is the XOR of all bytes from the length on.
     */
    static byte[] request(int command, int parameter, byte... data) {
        byte[] frame = Arrays.copyOf(PREAMBLE, HEADER + 3 + data.length);
        frame[PREAMBLE.length + 1] = (byte) (3 + data.length);
        frame[HEADER] = (byte) command;
        frame[HEADER + 1] = (byte) parameter;
        System.arraycopy(data, 0, frame, HEADER + 2, data.length);
        frame[frame.length - 1] = check(frame, PREAMBLE.length, frame.length - 1);
        return frame;
    }

    /** How many bytes it was on the line. */
    int length() {
        return HEADER + 3 + data.length + 1;
    }

    static byte check(byte[] bytes, int from, int to) {
        byte check = 0;
        for (int i = from; i < to; i++) {
            check ^= bytes[i];
        }
        return check;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SamvFrame that
                && sw1 == that.sw1
                && sw2 == that.sw2
                && sw3 == that.sw3
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return sw3 * 31 + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return "SamvFrame[SW3=%02X, %d bytes]".formatted(sw3, data.length);
    }
}
