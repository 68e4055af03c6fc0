package org.banshi.simulator.scanner;

import java.nio.ByteBuffer;

/** The NT0861's packet: 02 30, length of the data, code id and code, FFFFFFFF minus the sum of all before. */
final class NtPacket {

    private static final byte[] START = {0x02, 0x30};

    private NtPacket() {}

    static byte[] of(char codeId, byte[] code, boolean rightChecksum) {
        int length = 1 + code.length;
        ByteBuffer packet = ByteBuffer.allocate(START.length + 2 + length + 4)
                .put(START)
                .putShort((short) length)
                .put((byte) codeId)
                .put(code);
        long checksum = 0xFFFF_FFFFL;
        for (int i = 0; i < packet.position(); i++) {
            checksum -= Byte.toUnsignedLong(packet.get(i));
        }
        return packet.putInt((int) (rightChecksum ? checksum : checksum - 1)).array();
    }
}
