package org.banshi.device;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a social-security card says without a PIN (LB002-2000, LD/T 32). Some regions protect the holder's file, so all
 * of the holder's facts may be missing. Personal data: never logged; {@link #toString()} says nothing.
 *
 * @param cardId 32 hexadecimal digits; the first six are the region
 * @param specification for example {@code 2.00}
 * @param cardNumber as printed on the card
 * @param issued day of issue
 * @param expires last day of validity
 * @param holder whose card it is; empty where the file is protected by a PIN
 */
public record SocialSecurityCard(
        String cardId,
        String specification,
        String cardNumber,
        Optional<LocalDate> issued,
        Optional<LocalDate> expires,
        Optional<Holder> holder) {

    /**
     * Whose card it is.
     *
     * @param name from GBK
     * @param number 18 characters, GB 11643
     * @param numberChecks whether the check character of the number is right; advisory
     * @param birthDate an existing date
     */
    public record Holder(
            String name,
            String number,
            boolean numberChecks,
            IdCard.Sex sex,
            Optional<IdCard.Ethnicity> ethnicity,
            Optional<LocalDate> birthDate) {
        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Holder[…]";
        }
    }

    /** Says nothing of the person, so that a card can never reach a log by accident. */
    @Override
    public String toString() {
        return "SocialSecurityCard[…]";
    }
}
