package org.banshi.simulator.samv;

import java.nio.charset.StandardCharsets;

/** A card's text of 256 bytes in the making: UTF-16LE in fixed fields, padded with spaces. Offsets and lengths in bytes. */
final class CardRecord {

    private final String id;
    private final byte[] text = new byte[SimulatedIdCard.TEXT_BYTES];

    CardRecord(String id) {
        this.id = id;
        put(text, 0, text.length, "");
    }

    void field(int offset, int length, String value) {
        put(text, offset, length, value);
    }

    /** Fills the second field with what does not fit into the first. */
    void fieldInTwoParts(int offset, int length, int nextOffset, int nextLength, String value) {
        int units = Math.min(value.length(), length / 2);
        field(offset, length, value.substring(0, units));
        field(nextOffset, nextLength, value.substring(units));
    }

    SimulatedIdCard build() {
        byte[] photo = new byte[SimulatedIdCard.PHOTO_BYTES];
        // Opaque to everybody: a pattern that is recognisable in a dump and like no picture.
        for (int i = 0; i < photo.length; i++) {
            photo[i] = (byte) (i * 31 + 7);
        }
        return new SimulatedIdCard(id, text.clone(), photo, new byte[0], new byte[0]);
    }

    static void put(byte[] record, int offset, int length, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_16LE);
        if (bytes.length > length) {
            throw new IllegalArgumentException(
                    "'" + value + "' needs " + bytes.length + " bytes, the field has " + length);
        }
        for (int i = offset; i < offset + length; i += 2) {
            record[i] = ' ';
            record[i + 1] = 0;
        }
        System.arraycopy(bytes, 0, record, offset, bytes.length);
    }
}
