package org.banshi.device;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the chip of a passport or travel permit says (ICAO 9303-10), and what of it was verified. Personal data: never
 * logged; {@link #toString()} says nothing.
 *
 * @param kind document code of DG1, for example {@code P} or {@code C}
 * @param issuer issuing state or organisation, ICAO three-letter code
 * @param documentNumber without filler
 * @param surname primary identifier, Latin
 * @param givenNames secondary identifier, Latin, words apart by spaces; possibly empty
 * @param nationality ICAO three-letter code
 * @param birthDate empty where a part of it is unknown
 * @param sex as in the MRZ
 * @param expires last day of validity
 * @param portrait DG2's first picture (JPEG or JPEG 2000) as it is, if it was asked for
 * @param verification what was verified and what not
 */
public record TravelDocument(
        String kind,
        String issuer,
        String documentNumber,
        String surname,
        String givenNames,
        String nationality,
        Optional<LocalDate> birthDate,
        IdCard.Sex sex,
        Optional<LocalDate> expires,
        Optional<Portrait> portrait,
        Verification verification) {

    /** Opaque picture bytes. */
    public record Portrait(String mediaType, byte[] bytes) {
        public Portrait {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public String toString() {
            return "Portrait[" + mediaType + "]";
        }
    }

    /** How the chip was opened. */
    public enum AccessProtocol {
        PACE,
        BAC
    }

    /** One check and its result. */
    public enum Check {
        /** Done, and right. */
        PASSED,
        /** Done, and wrong: do not trust the document. */
        FAILED,
        /** Could not be done, for example for want of the issuing country's certificate. */
        NOT_DONE
    }

    /**
     * What is known of the document's authenticity. A chip may be copied as a whole: nothing here says that it was not.
     *
     * @param access how it was opened
     * @param dataUnchanged whether the data groups read have the hashes that the document security object lists
     * @param signature whether the security object is signed by the document signer named in it
     * @param issuerTrusted whether that signer was certified by a country certificate (CSCA) of the terminal's folder
     * @param explanation why a check was not done or failed and what else is to be known of the checks, one English
     *     sentence each in the order of the checks, without personal data
     */
    public record Verification(
            AccessProtocol access, Check dataUnchanged, Check signature, Check issuerTrusted, Set<String> explanation) {
        public Verification {
            explanation = Collections.unmodifiableSet(new LinkedHashSet<>(explanation));
        }

        /** All three checks passed. */
        public boolean authentic() {
            return dataUnchanged == Check.PASSED && signature == Check.PASSED && issuerTrusted == Check.PASSED;
        }
    }

    /** Says nothing of the person, so that a document can never reach a log by accident. */
    @Override
    public String toString() {
        return "TravelDocument[…]";
    }
}
