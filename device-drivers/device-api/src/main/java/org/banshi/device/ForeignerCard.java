package org.banshi.device;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A foreigner's permanent residence card 外国人永久居留身份证.
 *
 * @param englishName both parts joined, words apart by one space; up to 60 characters (2017) or 46 (2023)
 * @param chineseName empty if the holder has none
 * @param nationality as on the card, a country's three letters (GB/T 2659)
 * @param number 15 characters (2017), or 18 beginning with 9 (2023)
 * @param numberChecks 7-3-1 check (2017) or GB 11643 (2023)
 * @param edition what only cards of that year say
 */
public record ForeignerCard(
        String englishName,
        Optional<String> chineseName,
        Sex sex,
        LocalDate birthDate,
        String nationality,
        String number,
        boolean numberChecks,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Edition edition,
        OpaqueBytes photo,
        OpaqueBytes fingerprint)
        implements IdCard {

    /** Which layout the card has. */
    public sealed interface Edition {}

    /**
     * Issued from 2017 on; marker {@code I}.
     *
     * @param cardVersion two characters as on the card; possibly empty
     * @param acceptingAuthority code of the authority that took the application, four characters; possibly empty
     */
    public record Of2017(String cardVersion, String acceptingAuthority) implements Edition {}

    /**
     * Issued from December 2023 on; marker {@code Y}.
     *
     * @param renewalCount two digits as on the card; possibly empty
     * @param formerNumberLink three digits that lead to the number of the holder's card of 2017; possibly empty
     * @param formerNumber that number rebuilt, 15 characters; empty where the link is no three digits
     */
    public record Of2023(String renewalCount, String formerNumberLink, Optional<String> formerNumber)
            implements Edition {
        /** Says nothing of the person. */
        @Override
        public String toString() {
            return "Of2023[…]";
        }
    }

    @Override
    public String name() {
        return chineseName.orElse(englishName);
    }

    @Override
    public Optional<String> latinName() {
        return Optional.of(englishName);
    }

    /** Says nothing of the person, so that a card can never reach a log by accident. */
    @Override
    public String toString() {
        return "ForeignerCard[…]";
    }
}
