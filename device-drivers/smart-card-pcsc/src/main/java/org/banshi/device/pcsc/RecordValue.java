package org.banshi.device.pcsc;

import java.util.Arrays;
import java.util.Optional;

/** Takes a record of a social-security card apart: tag (1 byte), length (1 byte), value. */
final class RecordValue {

    private RecordValue() {}

    /**
     * The value of the record with this tag; empty when it is another record or is cut off. What follows is padding:
     * records have a fixed size.
     */
    static Optional<byte[]> of(int tag, byte[] record) {
        if (record.length < 2 || (record[0] & 0xFF) != tag || 2 + (record[1] & 0xFF) > record.length) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(record, 2, 2 + (record[1] & 0xFF)));
    }
}
