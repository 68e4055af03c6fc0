package org.banshi.device.samv;

/** Values of SW3 that a driver decides on; what the others mean for people stands in {@link SamvErrors}. */
final class SamvStatus {

    static final int SUCCESS = 0x90;
    static final int NOT_ON_CARD = 0x91;
    static final int FOUND = 0x9F;

    /** The host's frame arrived broken; the module has done nothing. */
    static final int HOST_CHECKSUM_WRONG = 0x10;

    static final int HOST_LENGTH_WRONG = 0x11;

    private SamvStatus() {}

    /** Whether the status condemns the module as a whole and not one card or command. */
    static boolean condemnsModule(int sw3) {
        return sw3 == 0x60 || sw3 == 0x66;
    }

    /** Whether it rejects the card for good, so that reading need not be tried. */
    static boolean rejectsCard(int sw3) {
        return sw3 >= 0x31 && sw3 <= 0x40;
    }
}
