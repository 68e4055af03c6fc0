package org.banshi.device;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a resident identity card says (GA/T 490). Personal data: never logged; {@link #toString()} says nothing.
 *
 * @param name up to 15 UTF-16 units; any character of GB 18030-2022 level 3
 * @param sex GB/T 2261.1
 * @param ethnicity GB/T 3304 code and name; a code not in the table is kept literally
 * @param birthDate an existing date
 * @param address as printed on the card, or the newest appended address
 * @param number 18 characters, GB 11643
 * @param numberChecks whether the check character of the number is right; advisory
 * @param issuingAuthority as printed
 * @param validFrom first day of validity
 * @param validUntil last day of validity; empty for 长期
 * @param photo opaque WLT bytes (1024), possibly empty
 */
public record IdCard(
        String name,
        Sex sex,
        Ethnicity ethnicity,
        LocalDate birthDate,
        String address,
        String number,
        boolean numberChecks,
        String issuingAuthority,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        byte[] photo) {

    public IdCard {
        photo = photo.clone();
    }

    /** GB/T 2261.1. */
    public enum Sex {
        UNKNOWN,
        MALE,
        FEMALE,
        NOT_STATED
    }

    /**
     * GB/T 3304.
     *
     * @param code two digits as on the card
     * @param name Chinese name without 族, for example 汉; the code itself where the table has none
     */
    public record Ethnicity(String code, String name) {}

    @Override
    public byte[] photo() {
        return photo.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdCard that
                && name.equals(that.name)
                && sex == that.sex
                && ethnicity.equals(that.ethnicity)
                && birthDate.equals(that.birthDate)
                && address.equals(that.address)
                && number.equals(that.number)
                && numberChecks == that.numberChecks
                && issuingAuthority.equals(that.issuingAuthority)
                && validFrom.equals(that.validFrom)
                && validUntil.equals(that.validUntil)
                && Arrays.equals(photo, that.photo);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Says nothing of the person, so that a card can never reach a log by accident. */
    @Override
    public String toString() {
        return "IdCard[…]";
    }
}
