package org.banshi.device.samv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The module's number as it is printed on readers: {@code AA.BB-YYYYMMDD-dddddddddd-dddddddddd}. */
final class ModuleId {

    private static final int LENGTH = 16;

    private ModuleId() {}

    /** Empty when the data is too short. */
    static String of(byte[] data) {
        if (data.length < LENGTH) {
            return "";
        }
        ByteBuffer numbers = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        return "%02d.%02d-%08d-%010d-%010d"
                .formatted(
                        Short.toUnsignedInt(numbers.getShort()),
                        Short.toUnsignedInt(numbers.getShort()),
                        Integer.toUnsignedLong(numbers.getInt()),
                        Integer.toUnsignedLong(numbers.getInt()),
                        Integer.toUnsignedLong(numbers.getInt()));
    }
}
