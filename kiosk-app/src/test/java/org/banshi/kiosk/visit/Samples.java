package org.banshi.kiosk.visit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.Words;
import org.banshi.content.WorkingCalendar;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Condition;
import org.banshi.content.form.Form;
import org.banshi.content.form.Question;
import org.banshi.content.item.Implementation;
import org.banshi.content.item.Item;
import org.banshi.content.item.Listing;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.Hours;
import org.banshi.content.place.ReadDivisions;
import org.banshi.content.place.Site;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.IdCard;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidentCard;
import org.banshi.device.ScannedCode;

/** A small catalogue and fictional persons. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** 35 years old. */
    static final IdCard YOUNG = card("张䶮", "110105199112310027", LocalDate.of(1991, 12, 31));

    /** 77 years old. */
    static final IdCard OLD = card("欧阳春", "11010519491231002X", LocalDate.of(1949, 12, 31));

    static final DeviceError PAPER_OUT = error(DeviceError.Code.PAPER_OUT);

    static final DeviceStatus NO_PAPER = new DeviceStatus(
            DeviceStatus.Availability.OFFLINE,
            DeviceStatus.Media.UNKNOWN,
            DeviceStatus.Paper.OUT,
            DeviceStatus.Cover.CLOSED,
            Optional.of(PAPER_OUT));

    static final List<Visit.Stroke> SIGNATURE =
            List.of(new Visit.Stroke(List.of(10, 10, 400, 30, 420, 200)), new Visit.Stroke(List.of(50, 50)));

    static final Site SITE = new Site(
            "test-branch",
            words("示例支行", "Example Branch"),
            Site.Kind.BANK_BRANCH,
            new DivisionCode("130102001000"),
            words("示例路 1 号", "1 Example Road"),
            "12345",
            Hours.ALWAYS,
            Hours.ALWAYS,
            Set.of(Site.Device.RECEIPT_PRINTER));

    static final Item PENSION = item(
            "pension",
            Item.Handling.PROMISED,
            OptionalInt.of(16),
            OptionalInt.of(59),
            choice("household", Optional.empty(), "rural", "urban"),
            text("note", false),
            choice("support", Optional.empty(), "yes", "no"),
            choice("kind", Optional.of(new Condition.OneOf("support", List.of("yes"))), "low-income", "disabled"),
            text("remark", true));

    static final Item PROOF = item("proof", Item.Handling.INSTANT, OptionalInt.empty(), OptionalInt.empty());

    static final Item SENIOR_CARD = item(
            "senior-card",
            Item.Handling.PROMISED,
            OptionalInt.of(60),
            OptionalInt.empty(),
            choice("pick-up", Optional.empty(), "here", "post"));

    static final ReadCatalogue CATALOGUE = catalogue(List.of(PENSION, PROOF, SENIOR_CARD));

    private Samples() {}

    static ReadCatalogue catalogue(List<Item> items) {
        return new ReadCatalogue(
                "test-1",
                ReadDivisions.of(List.of()),
                List.of(SITE),
                items,
                Map.of(),
                new WorkingCalendar(Set.of(), Set.of(), LocalTime.of(17, 0)));
    }

    static IdCard card(String name, String number, LocalDate birthDate) {
        return new ResidentCard(
                name,
                IdCard.Sex.FEMALE,
                new IdCard.Ethnicity("01", "汉"),
                birthDate,
                "河北省石家庄市长安区示例路1号",
                List.of(),
                number,
                true,
                "石家庄市公安局",
                LocalDate.of(2015, 1, 1),
                Optional.empty(),
                OpaqueBytes.NONE,
                OpaqueBytes.NONE);
    }

    static DeviceError error(DeviceError.Code code) {
        return new DeviceError(
                code, DeviceError.Origin.HARDWARE, DeviceError.Action.MAINTENANCE, "Something is wrong.", "");
    }

    static ScannedCode code(String payload) {
        return new ScannedCode(payload.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Item item(
            String id, Item.Handling handling, OptionalInt minimum, OptionalInt maximum, Question... questions) {
        return new Item(
                id,
                new DivisionCode("130000000000"),
                "11130100009900013D4002014001001",
                words("示例事项" + id, "Example " + id),
                words("示例", "Example"),
                Item.Theme.SOCIAL_SECURITY,
                "pension",
                handling,
                new Listing(
                        Listing.Served.PERSON,
                        Set.of(Site.Kind.values()),
                        Set.of(DivisionCode.Level.values()),
                        List.of(),
                        Optional.empty(),
                        "12333",
                        "12345",
                        List.of(),
                        0,
                        List.of()),
                new Item.Guide(
                        words("所有人", "Everybody"),
                        3,
                        0,
                        words("示例机关", "Example authority"),
                        handling == Item.Handling.INSTANT ? 0 : 3,
                        false,
                        words("一份证明", "A proof"),
                        words("会发短信告诉您", "You will get a message")),
                new Item.Eligibility(minimum, maximum, words("请到窗口", "Please go to the counter")),
                List.of(),
                new Form(1, List.of(questions)),
                words("我填写的内容都是真的", "What I have entered is true"));
    }

    /** The same item, to be done in halls only; the terminal of these samples stands in a branch. */
    static Item onlyInHalls(Item item) {
        return new Implementation(
                        SITE.division().at(DivisionCode.Level.COUNTY),
                        item.id(),
                        item.implementationCode(),
                        item.guide().authority(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(Set.of(Site.Kind.HALL)))
                .of(item);
    }

    private static Question choice(String id, Optional<Condition> when, String... options) {
        List<AnswerType.Option> named = List.of(options).stream()
                .map(option -> new AnswerType.Option(option, words(option, option), words("", "")))
                .toList();
        return question(id, new AnswerType.Choice(named), true, when);
    }

    private static Question text(String id, boolean required) {
        return question(id, new AnswerType.Text(2, 50), required, Optional.empty());
    }

    private static Question question(String id, AnswerType type, boolean required, Optional<Condition> when) {
        return new Question(
                id, words(id, id), words(id, id), words(id, id), type, required, when, Optional.empty(), false);
    }

    private static Words words(String zhCn, String en) {
        return new Words(zhCn, en);
    }
}
