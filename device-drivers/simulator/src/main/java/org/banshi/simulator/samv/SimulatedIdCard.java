package org.banshi.simulator.samv;

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
    public static MainlandCard mainland(String id) {
        return new MainlandCard(id);
    }

    /** A residence permit for Hong Kong, Macao and Taiwan residents. */
    public static PermitCard permit(String id) {
        return new PermitCard(id);
    }

    /** A foreigner's card as issued from 2017 on. */
    public static Foreigner2017Card foreigner2017(String id) {
        return new Foreigner2017Card(id);
    }

    /** A foreigner's card as issued from December 2023 on. */
    public static Foreigner2023Card foreigner2023(String id) {
        return new Foreigner2023Card(id);
    }

    /** The same card with its text record changed at will, for records no builder would make. */
    public SimulatedIdCard withText(byte[] record) {
        return new SimulatedIdCard(id, record, photo, fingerprint, appendedAddresses);
    }

    /** The same card with an appended address (residence changes that were written to the card); four have room. */
    public SimulatedIdCard withAppendedAddress(String address) {
        byte[] more = Arrays.copyOf(appendedAddresses, appendedAddresses.length + ADDRESS_BYTES);
        CardRecord.put(more, appendedAddresses.length, ADDRESS_BYTES, address);
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
}
