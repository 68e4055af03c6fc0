package org.banshi.device.samv;

import java.util.Optional;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;

/** The two layouts of a foreigner's permanent residence card: of 2017 (marker I) and of 2023 (marker Y). */
final class ForeignerRecords {

    private ForeignerRecords() {}

    static IdCard of2017(TextRecord record, Blobs blobs) throws ImpossibleField {
        String number = record.required(122, 30, "number");
        return new ForeignerCard(
                englishName(record.raw(0, 120, "English name")),
                chineseName(record.text(158, 30, "Chinese name")),
                record.sex(120),
                record.date(220, "birth date"),
                record.text(152, 6, "nationality"),
                number,
                FormerNumber.checks(number),
                record.date(188, "first day of validity"),
                record.lastDay(204),
                new ForeignerCard.Of2017(
                        record.text(236, 4, "card version"), record.text(240, 8, "accepting authority")),
                blobs.photo(),
                blobs.fingerprint());
    }

    static IdCard of2023(TextRecord record, Blobs blobs) throws ImpossibleField {
        String number = record.required(122, 36, "number");
        String nationality = record.text(242, 6, "nationality");
        String link = record.text(250, 6, "link to the former number");
        return new ForeignerCard(
                englishName(record.raw(52, 70, "English name") + record.raw(220, 22, "English name")),
                chineseName(record.text(0, 30, "Chinese name")),
                record.sex(30),
                record.date(36, "birth date"),
                nationality,
                number,
                CitizenNumber.checks(number),
                record.date(188, "first day of validity"),
                record.lastDay(204),
                new ForeignerCard.Of2023(
                        record.text(32, 4, "renewal count"), link, FormerNumber.rebuilt(number, nationality, link)),
                blobs.photo(),
                blobs.fingerprint());
    }

    /**
     * The second part goes on where the first one is full, in the middle of a word or at a space. Where the first part
     * was not filled, only its padding stands between two words.
     */
    private static String englishName(String bothParts) throws ImpossibleField {
        String name =
                bothParts.replace('\0', ' ').replace('\u3000', ' ').strip().replaceAll(" +", " ");
        if (name.isEmpty()) {
            throw new ImpossibleField("English name is empty");
        }
        return name;
    }

    private static Optional<String> chineseName(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
