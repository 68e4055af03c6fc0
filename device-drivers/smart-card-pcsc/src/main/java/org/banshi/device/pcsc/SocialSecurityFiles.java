package org.banshi.device.pcsc;

import java.util.Map;
import java.util.Optional;

/**
 * The records of a social-security card as they were read: what stands behind tag and length, by tag.
 *
 * @param issuer EF05
 * @param holder EF06; empty where it is protected by a PIN or not there
 */
record SocialSecurityFiles(Map<Integer, byte[]> issuer, Optional<Map<Integer, byte[]>> holder) {

    static final int CARD_ID = 0x01;
    static final int SPECIFICATION = 0x03;
    static final int ISSUED = 0x05;
    static final int EXPIRES = 0x06;
    static final int CARD_NUMBER = 0x07;

    static final int NUMBER = 0x08;
    static final int NAME = 0x09;
    static final int SEX = 0x0A;
    static final int ETHNICITY = 0x0B;
    static final int BIRTH = 0x0D;

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "SocialSecurityFiles[…]";
    }
}
