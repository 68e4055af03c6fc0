package org.banshi.kiosk.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.Words;
import org.banshi.content.form.Answers;
import org.banshi.content.item.Item;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.ForeignerCard;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidentCard;
import org.banshi.kiosk.visit.Attached;
import org.banshi.kiosk.visit.Comfort;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.Visit.ReceiptState;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/** Visits at every stage, with long values and faults; the person is fictional. */
final class ScreenFixtures {

    static final Instant NOW = Instant.parse("2026-11-23T01:41:00Z");

    static final Surroundings WELL = new Surroundings(
            DeviceStatus.ONLINE, DeviceStatus.ONLINE, DeviceStatus.ONLINE, Surroundings.Network.ONLINE, false);

    static final Surroundings TROUBLED = new Surroundings(
            DeviceStatus.ONLINE,
            DeviceStatus.ONLINE,
            new DeviceStatus(
                    DeviceStatus.Availability.OFFLINE,
                    DeviceStatus.Media.UNKNOWN,
                    DeviceStatus.Paper.OUT,
                    DeviceStatus.Cover.CLOSED,
                    Optional.empty()),
            Surroundings.Network.OFFLINE,
            false);

    static final IdCard CARD = new ResidentCard(
            "欧阳䶮龚",
            IdCard.Sex.FEMALE,
            new IdCard.Ethnicity("01", "汉"),
            LocalDate.of(1958, 12, 31),
            "河北省石家庄市长安区中山东路一百二十八号翠屏花园小区三号楼二单元一千二百零三室",
            List.of(),
            "11010519491231002X",
            true,
            "石家庄市公安局长安分局",
            LocalDate.of(2016, 3, 1),
            Optional.empty(),
            OpaqueBytes.NONE,
            OpaqueBytes.NONE);

    private ScreenFixtures() {}

    static ReadCatalogue catalogue() {
        try {
            return CatalogueReader.readBundled("hebei");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Visit visit(Stage stage) {
        return visit(stage, WELL, Optional.empty(), new ReceiptState.None());
    }

    static Visit visit(Stage stage, Surroundings around, Optional<SubmissionState> submission, ReceiptState receipt) {
        Item item = catalogue().item("pension-enrolment").orElseThrow();
        Stage below = Draft.underneath(stage);
        boolean known = !(below instanceof Stage.Attract
                || below instanceof Stage.Welcome
                || below instanceof Stage.Identify
                || below instanceof Stage.Progress
                || below instanceof Stage.OutOfService);
        boolean filling = known && !(below instanceof Stage.Choose || below instanceof Stage.NotEligible);
        return new Visit(
                stage,
                Comfort.NORMAL,
                around,
                false,
                known ? Optional.of(CARD) : Optional.empty(),
                filling
                        ? Optional.of(below instanceof Stage.Fill fill ? itemWith(fill.question()) : item)
                        : Optional.empty(),
                Optional.empty(),
                filling ? answers() : Answers.NONE,
                List.of(),
                submission,
                receipt,
                0,
                false,
                7);
    }

    static Visit with(Visit visit, Comfort comfort) {
        return new Visit(
                visit.stage(),
                comfort,
                visit.surroundings(),
                visit.proofsOnly(),
                visit.card(),
                visit.item(),
                visit.applicationId(),
                visit.answers(),
                visit.signature(),
                visit.submission(),
                visit.receipt(),
                visit.extensions(),
                visit.careOffered(),
                visit.serial());
    }

    /** With the longest name that a card of 2023 has room for, in letters that are read the same in all languages. */
    private static Visit ofForeigner(Visit visit) {
        IdCard card = new ForeignerCard(
                "MUSTERMANN, MAXIMILIAN ALEXANDER FERDINAND JOS",
                Optional.empty(),
                IdCard.Sex.MALE,
                LocalDate.of(1974, 2, 14),
                "DEU",
                "913276197402140014",
                true,
                LocalDate.of(2024, 1, 1),
                Optional.of(LocalDate.of(2034, 1, 1)),
                new ForeignerCard.Of2023("00", "", Optional.empty()),
                OpaqueBytes.NONE,
                OpaqueBytes.NONE);
        return new Visit(
                visit.stage(),
                visit.comfort(),
                visit.surroundings(),
                visit.proofsOnly(),
                Optional.of(card),
                visit.item(),
                visit.applicationId(),
                visit.answers(),
                visit.signature(),
                visit.submission(),
                visit.receipt(),
                visit.extensions(),
                visit.careOffered(),
                visit.serial());
    }

    static Item itemWith(String question) {
        return catalogue().items().stream()
                .filter(item -> item.form().question(question).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Answers answers() {
        return Answers.NONE
                .with("household-type", "rural")
                .with("address", CARD.address().orElseThrow())
                .with("mobile", "13800138000")
                .with("payment-grade", "yuan-500")
                .with("special-group", "yes")
                .with("special-category", "poverty-watch")
                .with("bank-card", "6217000123456780088")
                .with("insurance-kind", "pension")
                .with("period-from", "2024-03");
    }

    /** Every stage by the name of its picture, in the order of a visit. */
    static Map<String, Visit> all() {
        ReadCatalogue catalogue = catalogue();
        Item pension = catalogue.item("pension-enrolment").orElseThrow();
        Item proof = catalogue.item("contribution-record").orElseThrow();
        Map<String, Visit> all = new LinkedHashMap<>();
        all.put("01-attract", visit(new Stage.Attract()));
        all.put(
                "01-attract-troubled",
                with(
                        new Stage.Attract(),
                        TROUBLED.withAttached(Attached.CHIP_CARD_READER, TROUBLED.printer())
                                .withAttached(Attached.PAGE_PRINTER, TROUBLED.printer())
                                .withAttached(Attached.PAPER_SCANNER, TROUBLED.printer())));
        all.put("02-welcome", visit(new Stage.Welcome()));
        all.put("02-welcome-troubled", with(new Stage.Welcome(), TROUBLED));
        all.put("03-identify", visit(new Stage.Identify(false, Optional.empty())));
        all.put("03-identify-reading", visit(new Stage.Identify(true, Optional.empty())));
        all.put(
                "03-identify-trouble",
                with(new Stage.Identify(false, Optional.of(error(DeviceError.Code.CARD_REMOVED))), TROUBLED));
        all.put(
                "03-identify-dead",
                with(
                        new Stage.Identify(false, Optional.empty()),
                        WELL.withCardReader(DeviceStatus.failed(
                                DeviceStatus.Availability.NO_DEVICE, error(DeviceError.Code.PORT_MISSING)))));
        all.put("04-choose", visit(new Stage.Choose(false)));
        all.put("04-choose-proofs", visit(new Stage.Choose(true)));
        all.put("04-choose-foreigner", ofForeigner(visit(new Stage.Choose(false))));
        all.put("05-guide", visit(new Stage.Guide(pension)));
        all.put("05-guide-instant", with(new Stage.Guide(proof), TROUBLED));
        all.put("06-not-eligible", visit(new Stage.NotEligible(pension)));
        for (String question : List.of(
                "household-type",
                "address",
                "mobile",
                "payment-grade",
                "special-category",
                "bank-card",
                "period-from",
                "purpose",
                "contact-name")) {
            all.put("07-fill-" + question, visit(new Stage.Fill(question, Optional.empty(), "", false)));
        }
        all.put(
                "07-fill-mobile-problem",
                visit(new Stage.Fill(
                        "mobile",
                        Optional.of(new Words(
                                "手机号是 11 位数字，以 1 开头，请再看一看",
                                "A mobile number has 11 digits and begins with 1; please look again")),
                        "138001",
                        true)));
        all.put(
                "07-fill-address-foreigner",
                ofForeigner(visit(new Stage.Fill("address", Optional.empty(), "", false))));
        all.put("08-materials", visit(new Stage.Materials()));
        all.put("09-review", visit(new Stage.Review()));
        all.put("09-review-foreigner", ofForeigner(visit(new Stage.Review())));
        all.put("10-sign", visit(new Stage.Sign(Optional.empty())));
        all.put(
                "10-sign-problem",
                visit(new Stage.Sign(
                        Optional.of(new Words("请在签名框内手写您的姓名", "Please sign your name in the box with your finger")))));
        for (Stage.Submitting.Phase phase : Stage.Submitting.Phase.values()) {
            all.put(
                    "11-submitting-" + phase.name().toLowerCase(java.util.Locale.ROOT),
                    visit(new Stage.Submitting(phase)));
        }
        all.put("12-done", done(new ReceiptState.Printing(), WELL, true));
        all.put("12-done-printed", done(new ReceiptState.Printed(), WELL, true));
        all.put("12-done-stopped", done(new ReceiptState.Printing(), TROUBLED, true));
        all.put("12-done-saved", done(new ReceiptState.NotPrinted(error(DeviceError.Code.PAPER_OUT)), TROUBLED, false));
        all.put(
                "12-done-staff",
                visit(
                        new Stage.Done(),
                        WELL,
                        Optional.of(new SubmissionState.NeedsStaff("A02-7K3M-9")),
                        new ReceiptState.Printed()));
        all.put("13-rate", visit(new Stage.Rate(Optional.empty(), List.of())));
        all.put("13-rate-reasons", visit(new Stage.Rate(Optional.of(2), List.of("210", "212"))));
        all.put("14-farewell", visit(new Stage.Farewell(), WELL, Optional.empty(), new ReceiptState.Printed()));
        all.put(
                "14-farewell-card",
                visit(new Stage.Farewell(), WELL.withCardLies(true), Optional.empty(), new ReceiptState.Printed()));
        Visit ended = visit(new Stage.Farewell());
        all.put(
                "14-farewell-unsaved",
                new Visit(
                        ended.stage(),
                        ended.comfort(),
                        ended.surroundings(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new UUID(0x0192_0000_0000_7000L, 1)),
                        Answers.NONE,
                        List.of(),
                        Optional.empty(),
                        ended.receipt(),
                        0,
                        false,
                        7));
        all.put("15-progress-asking", visit(progress(Optional.empty())));
        all.put(
                "15-progress",
                visit(progress(Optional.of(new Stage.ProgressAnswer.Found(
                        Optional.of("130102202611230007"),
                        Optional.of(pension),
                        "IN_REVIEW",
                        Optional.empty(),
                        LocalDate.of(2026, 11, 24),
                        Optional.of(LocalDate.of(2026, 11, 30)))))));
        all.put("15-progress-unreachable", visit(progress(Optional.of(new Stage.ProgressAnswer.Unreachable()))));
        all.put("15-progress-not-ours", visit(progress(Optional.of(new Stage.ProgressAnswer.NotOurs()))));
        all.put("16-warning", visit(new Stage.Warning(new Stage.Review())));
        all.put("17-help", visit(new Stage.Help(new Stage.Review())));
        all.put(
                "18-out-of-service",
                visit(new Stage.OutOfService(new Words(
                        "这台终端现在没有可办理的事项，请联系工作人员", "Nothing can be done at this terminal now. Please ask the staff."))));
        return all;
    }

    private static Visit with(Stage stage, Surroundings around) {
        return visit(stage, around, Optional.empty(), new ReceiptState.None());
    }

    private static Visit done(ReceiptState receipt, Surroundings around, boolean received) {
        return visit(
                new Stage.Done(),
                around,
                Optional.of(
                        received
                                ? new SubmissionState.Acknowledged(
                                        "A02-7K3M-9",
                                        "130102202611230007",
                                        "ACCEPTED",
                                        Optional.of(LocalDate.of(2026, 11, 26)))
                                : new SubmissionState.Saved("A02-7K3M-9")),
                receipt);
    }

    private static Stage.Progress progress(Optional<Stage.ProgressAnswer> answer) {
        return new Stage.Progress(new UUID(0x0192_0000_0000_7000L, 1), answer);
    }

    static DeviceError error(DeviceError.Code code) {
        return new DeviceError(
                code, DeviceError.Origin.HARDWARE, DeviceError.Action.CLEAR, "a fault for this picture", "");
    }
}
