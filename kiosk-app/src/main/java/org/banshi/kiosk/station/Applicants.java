package org.banshi.kiosk.station;

import java.util.Optional;
import org.banshi.contract.Applicant;
import org.banshi.contract.Applicant.Document;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;

/** Who applies, from whichever card was put down. Photo and fingerprint never leave the terminal. */
final class Applicants {

    private Applicants() {}

    static Applicant of(IdCard card) {
        return new Applicant(
                switch (card) {
                    case ResidentCard _ -> Document.RESIDENT_CARD;
                    case ForeignerCard _ -> Document.FOREIGNER_CARD;
                    case ResidencePermit _ -> Document.RESIDENCE_PERMIT;
                },
                card.name(),
                card.latinName(),
                switch (card.sex()) {
                    case UNKNOWN -> "0";
                    case MALE -> "1";
                    case FEMALE -> "2";
                    case NOT_STATED -> "9";
                },
                card instanceof ResidentCard resident
                        ? Optional.of(resident.ethnicity().code())
                        : Optional.empty(),
                card instanceof ForeignerCard foreigner ? said(foreigner.nationality()) : Optional.empty(),
                card.birthDate(),
                card.address(),
                card.number(),
                card instanceof ResidencePermit permit ? said(permit.travelPermitNumber()) : Optional.empty(),
                switch (card) {
                    case ResidentCard resident -> Optional.of(resident.issuingAuthority());
                    case ResidencePermit permit -> Optional.of(permit.issuingAuthority());
                    case ForeignerCard _ -> Optional.empty();
                },
                card.validFrom(),
                card.validUntil());
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
