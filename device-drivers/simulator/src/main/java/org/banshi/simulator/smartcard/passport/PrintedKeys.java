package org.banshi.simulator.smartcard.passport;

import java.nio.charset.StandardCharsets;

/**
 * What is printed on a (fictional) document and opens its chip.
 *
 * @param documentNumber up to nine characters, or more in the layout TD1
 * @param birth YYMMDD
 * @param expiry YYMMDD
 * @param cardAccessNumber six digits
 */
public record PrintedKeys(String documentNumber, String birth, String expiry, String cardAccessNumber) {

    byte[] basicAccessSeed() {
        return DocumentKeys.basicAccessSeed(documentNumber, birth, expiry);
    }

    byte[] mrzHash() {
        return DocumentKeys.mrzHash(documentNumber, birth, expiry);
    }

    byte[] cardAccessNumberBytes() {
        return cardAccessNumber.getBytes(StandardCharsets.US_ASCII);
    }
}
