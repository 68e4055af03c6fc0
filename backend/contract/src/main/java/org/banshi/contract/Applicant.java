package org.banshi.contract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who applies, as the identity card says it. Personal data: {@link #toString()} says nothing. What a kind of card does
 * not say is empty.
 *
 * @param document which card it is
 * @param name as on the card; in Chinese if the card has a Chinese name
 * @param englishName on foreigners' cards
 * @param sex GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
 * @param ethnicityCode GB/T 3304, two digits; on residents' cards
 * @param nationality three letters, GB/T 2659; on foreigners' cards
 * @param birthDate as on the card
 * @param address as on the card; foreigners' cards have none
 * @param number 18 characters, GB 11643; on a foreigner's card of 2017 three letters and 12 digits
 * @param travelPermitNumber on residence permits
 * @param issuingAuthority as on the card; foreigners' cards have none
 * @param validFrom first day of validity
 * @param validUntil last day of validity; empty for 长期
 */
public record Applicant(
        Document document,
        String name,
        Optional<String> englishName,
        String sex,
        Optional<String> ethnicityCode,
        Optional<String> nationality,
        LocalDate birthDate,
        Optional<String> address,
        String number,
        Optional<String> travelPermitNumber,
        Optional<String> issuingAuthority,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {

    /** Which card says it. */
    public enum Document {
        /** 居民身份证. */
        RESIDENT_CARD,
        /** 外国人永久居留身份证, of 2017 or 2023. */
        FOREIGNER_CARD,
        /** 港澳台居民居住证. */
        RESIDENCE_PERMIT
    }

    /** A mainland resident. */
    public static Applicant resident(
            String name,
            String sex,
            String ethnicityCode,
            LocalDate birthDate,
            Optional<String> address,
            String number,
            String issuingAuthority,
            LocalDate validFrom,
            Optional<LocalDate> validUntil) {
        return new Applicant(
                Document.RESIDENT_CARD,
                name,
                Optional.empty(),
                sex,
                Optional.of(ethnicityCode),
                Optional.empty(),
                birthDate,
                address,
                number,
                Optional.empty(),
                Optional.of(issuingAuthority),
                validFrom,
                validUntil);
    }

    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
