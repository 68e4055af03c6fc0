package org.banshi.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who applies, as the identity card says it. Personal data: {@link #toString()} says nothing.
 *
 * @param name as on the card
 * @param sex GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
 * @param ethnicityCode GB/T 3304, two digits
 * @param birthDate as on the card
 * @param address as on the card
 * @param number 18 characters, GB 11643
 * @param issuingAuthority as on the card
 * @param validFrom first day of validity
 * @param validUntil last day of validity; empty for 长期
 */
public record Applicant(
        String name,
        String sex,
        String ethnicityCode,
        LocalDate birthDate,
        String address,
        String number,
        String issuingAuthority,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
