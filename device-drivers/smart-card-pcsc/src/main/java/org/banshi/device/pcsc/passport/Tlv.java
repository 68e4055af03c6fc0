package org.banshi.device.pcsc.passport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One BER-TLV data object in bytes that are in memory already: no length in it makes anything larger than they are.
 *
 * @param tag one to three bytes as a number, for example {@code 0x7F61}
 */
record Tlv(int tag, byte[] value) {

    /** A tag and the length after it; the length may be a lie. */
    record Header(int tag, int headerBytes, long valueBytes) {
        long total() {
            return headerBytes + valueBytes;
        }
    }

    private static final int LONG_TAG = 0x1F;

    /** Lengths of up to four bytes: files of chips have three at the most. */
    private static final int LONGEST_LENGTH = 4;

    boolean constructed() {
        int first = tag;
        while (first > 0xFF) {
            first >>>= 8;
        }
        return (first & 0x20) != 0;
    }

    /** The header at this place; empty where none can be (too short, indefinite, more than four bytes of length). */
    static Optional<Header> header(byte[] bytes, int from) {
        int at = from;
        if (at >= bytes.length) {
            return Optional.empty();
        }
        int tag = bytes[at++] & 0xFF;
        if ((tag & LONG_TAG) == LONG_TAG) {
            int more;
            do {
                if (at >= bytes.length || at - from > 2) {
                    return Optional.empty();
                }
                more = bytes[at++] & 0xFF;
                tag = tag << 8 | more;
            } while ((more & 0x80) != 0);
        }
        if (at >= bytes.length) {
            return Optional.empty();
        }
        long length = bytes[at++] & 0xFF;
        if (length >= 0x80) {
            int count = (int) length & 0x7F;
            if (count == 0 || count > LONGEST_LENGTH || count > bytes.length - at) {
                return Optional.empty();
            }
            length = 0;
            while (count-- > 0) {
                length = length << 8 | bytes[at++] & 0xFF;
            }
        }
        return Optional.of(new Header(tag, at - from, length));
    }

    /** The objects that fill these bytes; empty if anything in them does not fit, also if there are no bytes. */
    static List<Tlv> all(byte[] bytes) {
        List<Tlv> objects = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            Optional<Header> header = header(bytes, at);
            if (header.isEmpty() || header.get().total() > bytes.length - at) {
                return List.of();
            }
            int end = at + (int) header.get().total();
            objects.add(new Tlv(
                    header.get().tag(),
                    Arrays.copyOfRange(bytes, at + header.get().headerBytes(), end)));
            at = end;
        }
        return objects;
    }

    /** The object that these bytes are, if its tag is this one; what follows it is left aside. */
    static Optional<byte[]> only(byte[] bytes, int tag) {
        return header(bytes, 0)
                .filter(header -> header.tag() == tag && header.total() <= bytes.length)
                .map(header -> Arrays.copyOfRange(bytes, header.headerBytes(), (int) header.total()));
    }

    /** The value of the first object with this tag. */
    static Optional<byte[]> first(List<Tlv> objects, int tag) {
        return objects.stream()
                .filter(object -> object.tag() == tag)
                .map(Tlv::value)
                .findFirst();
    }

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "Tlv[%X]".formatted(tag);
    }
}
