package org.banshi.device;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The identity card of a mainland resident 居民身份证.
 *
 * @param name up to 15 UTF-16 units; any character of GB 18030-2022 level 3
 * @param ethnicity a code that is not in the table is kept literally
 * @param printedAddress as printed on the card; possibly empty
 * @param appendedAddresses written to the chip later, oldest first; up to four
 * @param number 18 characters, GB 11643
 * @param issuingAuthority as printed
 */
public record ResidentCard(
        String name,
        Sex sex,
        Ethnicity ethnicity,
        LocalDate birthDate,
        String printedAddress,
        List<String> appendedAddresses,
        String number,
        boolean numberChecks,
        String issuingAuthority,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        OpaqueBytes photo,
        OpaqueBytes fingerprint)
        implements IdCard {

    public ResidentCard {
        appendedAddresses = List.copyOf(appendedAddresses);
    }

    @Override
    public Optional<String> address() {
        return Addresses.newest(printedAddress, appendedAddresses);
    }

    /** Says nothing of the person, so that a card can never reach a log by accident. */
    @Override
    public String toString() {
        return "ResidentCard[…]";
    }
}
