package org.banshi.device.pcsc.passport;

/**
 * The files of the chip that are read (ICAO 9303-10), each with the most that it may hold.
 */
enum ChipFile {
    /** Says how the chip opens; about 20 bytes, with every protocol there is some hundreds. */
    CARD_ACCESS(0x011C, 0x31, 4 * 1024, "EF.CardAccess"),
    /** The machine-readable zone: at most 90 characters. */
    DATA_GROUP_1(0x0101, 0x61, 512, "Data group 1 (machine-readable zone)"),
    /** The portrait: 12 to 20 KB are recommended, some states write 60 KB and more. */
    DATA_GROUP_2(0x0102, 0x75, 128 * 1024, "Data group 2 (portrait)"),
    /** Hashes, signature and one certificate: 2 to 8 KB. */
    SECURITY_OBJECT(0x011D, 0x77, 64 * 1024, "EF.SOD (document security object)");

    private final int identifier;
    private final int tag;
    private final int limit;
    private final String title;

    ChipFile(int identifier, int tag, int limit, String title) {
        this.identifier = identifier;
        this.tag = tag;
        this.limit = limit;
        this.title = title;
    }

    byte[] identifier() {
        return new byte[] {(byte) (identifier >> 8), (byte) identifier};
    }

    /** The number under which the security object lists a data group. */
    int number() {
        return identifier & 0xFF;
    }

    int tag() {
        return tag;
    }

    int limit() {
        return limit;
    }

    /** As it is called in sentences. */
    String title() {
        return title;
    }
}
