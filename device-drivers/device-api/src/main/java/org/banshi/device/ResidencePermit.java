package org.banshi.device;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A residence permit for Hong Kong, Macao and Taiwan residents 港澳台居民居住证.
 *
 * @param name in Chinese, up to 15 UTF-16 units
 * @param printedAddress where the holder lives on the mainland; possibly empty
 * @param appendedAddresses written to the chip later, oldest first; up to four
 * @param number 18 characters, GB 11643; begins with 81 (Hong Kong), 82 (Macao) or 83 (Taiwan)
 * @param issuingAuthority as printed
 * @param travelPermitNumber of the permit with which the holder enters the mainland, 9 characters
 * @param issueCount how often it was issued, two digits as on the card; possibly empty
 */
public record ResidencePermit(
        String name,
        Sex sex,
        LocalDate birthDate,
        String printedAddress,
        List<String> appendedAddresses,
        String number,
        boolean numberChecks,
        String issuingAuthority,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        String travelPermitNumber,
        String issueCount,
        OpaqueBytes photo,
        OpaqueBytes fingerprint)
        implements IdCard {

    public ResidencePermit {
        appendedAddresses = List.copyOf(appendedAddresses);
    }

    @Override
    public Optional<String> address() {
        return Addresses.newest(printedAddress, appendedAddresses);
    }

    /** Says nothing of the person, so that a card can never reach a log by accident. */
    @Override
    public String toString() {
        return "ResidencePermit[…]";
    }
}
