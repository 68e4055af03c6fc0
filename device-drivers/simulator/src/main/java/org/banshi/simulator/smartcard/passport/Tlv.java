package org.banshi.simulator.smartcard.passport;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** BER-TLV as chips write it: tags of one or two bytes, definite lengths. */
final class Tlv {

    private Tlv() {}

    static byte[] of(int tag, byte[]... values) {
        byte[] value = join(values);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (tag > 0xFF) {
            out.write(tag >> 8);
        }
        out.write(tag);
        if (value.length > 0xFFFF) {
            out.write(0x83);
            out.write(value.length >> 16);
            out.write(value.length >> 8);
        } else if (value.length > 0xFF) {
            out.write(0x82);
            out.write(value.length >> 8);
        } else if (value.length > 0x7F) {
            out.write(0x81);
        }
        out.write(value.length);
        out.writeBytes(value);
        return out.toByteArray();
    }

    /** The value of the first object with a one-byte tag among objects one after the other. */
    static Optional<byte[]> find(byte[] objects, int tag) {
        int at = 0;
        while (at + 2 <= objects.length) {
            int found = objects[at++] & 0xFF;
            int length = objects[at++] & 0xFF;
            if (length > 0x80) {
                int more = length & 0x7F;
                length = 0;
                while (more-- > 0 && at < objects.length) {
                    length = length << 8 | objects[at++] & 0xFF;
                }
            }
            if (length < 0 || length > objects.length - at) {
                return Optional.empty();
            }
            if (found == tag) {
                return Optional.of(Arrays.copyOfRange(objects, at, at + length));
            }
            at += length;
        }
        return Optional.empty();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
