package org.banshi.simulator.samv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What an ID card hands out: the text record of 256 bytes, the photo as 1,024 opaque bytes, fingerprints (0, 512 or
 * 1,024 bytes) and appended addresses. Only fictional persons belong here.
 *
 * @param id a handle for consoles and logs, such as {@code li-xiulan}
 * @param text the record as it is on the card, UTF-16LE in fixed fields (GA/T 490)
 */
public record SimulatedIdCard(String id, byte[] text, byte[] photo, byte[] fingerprint, byte[] appendedAddresses) {

    static final int TEXT_BYTES = 256;
    static final int PHOTO_BYTES = 1024;
    static final int ADDRESS_BYTES = 70;

    public SimulatedIdCard {
        requireLength("text record", text, TEXT_BYTES);
        requireLength("photo", photo, PHOTO_BYTES);
        if (appendedAddresses.length % ADDRESS_BYTES != 0) {
            throw new IllegalArgumentException("appended addresses come in blocks of 70 bytes");
        }
    }

    /** A card of a mainland resident; every field starts with something sensible and may be overwritten. */
    public static Mainland mainland(String id) {
        return new Mainland(id);
    }

    /** The same card with its text record changed at will, for records no builder would make. */
    public SimulatedIdCard withText(byte[] record) {
        return new SimulatedIdCard(id, record, photo, fingerprint, appendedAddresses);
    }

    /** The same card with an appended address (residence changes that were written to the card). */
    public SimulatedIdCard withAppendedAddress(String address) {
        byte[] more = Arrays.copyOf(appendedAddresses, appendedAddresses.length + ADDRESS_BYTES);
        put(more, appendedAddresses.length, ADDRESS_BYTES, address);
        return new SimulatedIdCard(id, text, photo, fingerprint, more);
    }

    /** The same card with fingerprints, 512 bytes for one, 1,024 for two. */
    public SimulatedIdCard withFingerprint(byte[] features) {
        return new SimulatedIdCard(id, text, photo, features, appendedAddresses);
    }

    /** Nothing but the handle: a card's content never gets into a log by way of a record's toString. */
    @Override
    public String toString() {
        return "SimulatedIdCard[" + id + "]";
    }

    private static void requireLength(String what, byte[] bytes, int length) {
        if (bytes.length != length) {
            throw new IllegalArgumentException(what + " has " + bytes.length + " bytes, must have " + length);
        }
    }

    private static void put(byte[] record, int offset, int length, String value) {
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

    /** Field by field; offsets as in the mainland layout. */
    public static final class Mainland {

        private final String id;
        private final byte[] record = new byte[TEXT_BYTES];

        private Mainland(String id) {
            this.id = id;
            put(record, 0, TEXT_BYTES, "");
            name("张三").sex("1").ethnicity("01").born("19491231").number("11010519491231002X");
            address("河北省石家庄市正定县幸福村1号").authority("正定县公安局").valid("20180101", "20380101");
        }

        /** At most 15 UTF-16 units. */
        public Mainland name(String name) {
            return field(0, 30, name);
        }

        /** 0 unknown, 1 male, 2 female, 9 not stated (GB/T 2261.1). */
        public Mainland sex(String code) {
            return field(30, 2, code);
        }

        /** Two digits of GB/T 3304, or any two characters for a fault. */
        public Mainland ethnicity(String code) {
            return field(32, 4, code);
        }

        /** YYYYMMDD, not checked: some cards in the field carry impossible dates. */
        public Mainland born(String date) {
            return field(36, 16, date);
        }

        public Mainland address(String address) {
            return field(52, 70, address);
        }

        public Mainland number(String number) {
            return field(122, 36, number);
        }

        public Mainland authority(String authority) {
            return field(158, 30, authority);
        }

        /** YYYYMMDD each; {@code to} may be 长期. */
        public Mainland valid(String from, String to) {
            return field(188, 16, from).field(204, 16, to);
        }

        public SimulatedIdCard build() {
            byte[] photo = new byte[PHOTO_BYTES];
            // Opaque to everybody: a pattern that is recognisable in a dump and like no picture.
            for (int i = 0; i < photo.length; i++) {
                photo[i] = (byte) (i * 31 + 7);
            }
            return new SimulatedIdCard(id, record.clone(), photo, new byte[0], new byte[0]);
        }

        private Mainland field(int offset, int length, String value) {
            put(record, offset, length, value);
            return this;
        }
    }
}
