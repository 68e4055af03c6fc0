package org.banshi.device;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the chip of a PRC identity card says (GA/T 490 and its later layouts), whichever of the four cards it is: a
 * resident's, a foreigner's of 2017 or of 2023, or a residence permit for Hong Kong, Macao and Taiwan residents. The
 * facts that all cards have stand here; ask for the rest with an exhaustive {@code switch}.
 *
 * <p>Personal data: never logged; {@code toString()} of each card says nothing.
 */
public sealed interface IdCard permits ResidentCard, ResidencePermit, ForeignerCard {

    /** The holder's name where Chinese is read: in Chinese if the card has one, else as in {@link #latinName()}. */
    String name();

    /** The holder's name in Latin letters; only foreigners' cards have one. */
    default Optional<String> latinName() {
        return Optional.empty();
    }

    Sex sex();

    /** An existing date. */
    LocalDate birthDate();

    /** As on the card: 18 characters, or 15 on a foreigner's card of 2017. */
    String number();

    /** Whether the number's check character is right. Only advice: specimens and some issued cards have wrong ones. */
    boolean numberChecks();

    /** First day of validity. */
    LocalDate validFrom();

    /** Last day of validity; empty for 长期. */
    Optional<LocalDate> validUntil();

    /** Where the holder lives: the newest appended address, else the printed one. Foreigners' cards have none. */
    default Optional<String> address() {
        return Optional.empty();
    }

    /** Opaque WLT bytes (1024), possibly empty; see {@link PhotoDecoder}. */
    OpaqueBytes photo();

    /** One or two opaque features of 512 bytes; empty if the card has none or the reader was not told to ask. */
    OpaqueBytes fingerprint();

    /** GB/T 2261.1. */
    enum Sex {
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
    record Ethnicity(String code, String name) {}
}
