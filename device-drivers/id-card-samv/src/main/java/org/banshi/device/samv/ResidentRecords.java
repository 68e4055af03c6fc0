package org.banshi.device.samv;

import org.banshi.device.IdCard;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;

/** The two layouts with address and authority: a mainland resident's card, and the permit (marker J) made after it. */
final class ResidentRecords {

    private ResidentRecords() {}

    static IdCard mainland(TextRecord record, Blobs blobs) throws ImpossibleField {
        String number = record.required(122, 36, "number");
        return new ResidentCard(
                record.required(0, 30, "name"),
                record.sex(30),
                Ethnicities.of(record.text(32, 4, "ethnicity")),
                record.date(36, "birth date"),
                record.text(52, 70, "address"),
                TextRecord.appendedAddresses(blobs.appended()),
                number,
                CitizenNumber.checks(number),
                record.text(158, 30, "issuing authority"),
                record.date(188, "first day of validity"),
                record.lastDay(204),
                blobs.photo(),
                blobs.fingerprint());
    }

    /** Where a mainland card has its ethnicity, a permit has nothing. */
    static IdCard permit(TextRecord record, Blobs blobs) throws ImpossibleField {
        String number = record.required(122, 36, "number");
        return new ResidencePermit(
                record.required(0, 30, "name"),
                record.sex(30),
                record.date(36, "birth date"),
                record.text(52, 70, "address"),
                TextRecord.appendedAddresses(blobs.appended()),
                number,
                CitizenNumber.checks(number),
                record.text(158, 30, "issuing authority"),
                record.date(188, "first day of validity"),
                record.lastDay(204),
                record.text(220, 18, "travel-permit number"),
                record.text(238, 4, "issue count"),
                blobs.photo(),
                blobs.fingerprint());
    }
}
