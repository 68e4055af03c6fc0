package org.banshi.kiosk.receipt;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.content.Catalogue;
import org.banshi.content.Language;
import org.banshi.content.form.Answers;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidentCard;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/** Receipts of a fictional person for the bundled items. */
final class Receipts {

    static final UUID APPLICATION = UUID.fromString("0190a5c0-1234-7abc-8def-0123456789ab");
    static final String NAME = "张䶮";
    static final String NUMBER = "11010519491231002X";

    static final SubmissionState KEPT =
            new SubmissionState.Saved(TerminalNumber.of("SJZ01", LocalDate.of(2026, 11, 23), 7));
    static final SubmissionState REFUSED = new SubmissionState.NeedsStaff("SJZ01-261123-0007X");
    static final SubmissionState ARRIVED = new SubmissionState.Acknowledged(
            "SJZ01-261123-0007X", "130102202611230001", "ACCEPTED", Optional.of(LocalDate.of(2026, 11, 26)));

    static final SubmissionState GRANTED =
            new SubmissionState.Acknowledged("SJZ01-261123-0007X", "130102202611230002", "GRANTED", Optional.empty());

    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 23, 9, 30);

    private Receipts() {}

    static ReceiptContent receipt(String item, SubmissionState submission, Language language) {
        return receipt(item, submission, language, NAME);
    }

    static ReceiptContent receipt(String item, SubmissionState submission, Language language, String name) {
        Catalogue hebei = hebei();
        Visit visit = new Visit(
                new Stage.Done(),
                Comfort.NORMAL.withLanguage(language),
                Surroundings.UNKNOWN,
                false,
                Optional.of(card(name)),
                hebei.item(item),
                Optional.of(APPLICATION),
                Answers.NONE,
                List.of(),
                Optional.of(submission),
                new Visit.ReceiptState.Printing(),
                0,
                false,
                1);
        return new ReceiptWriter(
                        hebei.site("ccb-zhongshan-road").orElseThrow(),
                        hebei.calendar(),
                        "SJZ01",
                        new FollowUpCode(URI.create("https://banshi.example")))
                .write(visit, TIME);
    }

    private static Catalogue hebei() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static IdCard card(String name) {
        return new ResidentCard(
                name,
                IdCard.Sex.FEMALE,
                new IdCard.Ethnicity("01", "汉"),
                LocalDate.of(1949, 12, 31),
                "河北省石家庄市长安区示例路1号",
                List.of(),
                NUMBER,
                true,
                "石家庄市公安局",
                LocalDate.of(2015, 1, 1),
                Optional.empty(),
                OpaqueBytes.NONE,
                OpaqueBytes.NONE);
    }
}
