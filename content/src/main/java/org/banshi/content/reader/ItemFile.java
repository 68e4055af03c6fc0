package org.banshi.content.reader;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.banshi.content.Words;
import org.banshi.content.form.Form;
import org.banshi.content.item.ImplementationCode;
import org.banshi.content.item.Item;
import org.banshi.content.item.Item.Eligibility;
import org.banshi.content.item.Item.Guide;
import org.banshi.content.item.Item.Handling;
import org.banshi.content.item.Item.Material;
import org.banshi.content.place.DivisionCode;

/** {@code items/<id>.yaml}. */
final class ItemFile {

    private static final Pattern ICON = Pattern.compile("[a-z][a-z-]*");
    private static final int OLDEST = 150;

    /** Said to nobody: an item without age limits admits everyone. */
    private static final Words EVERYONE = new Words("人人可办。", "Everyone may apply.");

    static final String CODE_SHAPE = "It is the 18 characters of the authority's credit code, 1 digit for its level and"
            + " the 12 digits of the basic code";

    private static final Words NONE = new Words("", "");
    private static final Guide NO_GUIDE = new Guide(NONE, 0, 0, NONE, 0, false, NONE, NONE);

    private ItemFile() {}

    /** @param province where it is done, if the file names no division */
    static Item read(Fields fields, String id, DivisionCode province) {
        String written = fields.id("id");
        if (!written.isEmpty() && !written.equals(id)) {
            fields.find("id", "the id '" + written + "' differs from the file's name", "Write '" + id + "'");
        }
        Handling handling = fields.oneOf("handling", Handling.class);
        // First, because conditions of materials refer to it.
        Form form = fields.section("form", FormSection::read).orElseGet(() -> new Form(0, List.of()));
        Guide guide =
                fields.section("guide", section -> guide(section, handling)).orElse(NO_GUIDE);
        Item item = new Item(
                id,
                fields.has("division") ? fields.division("division").orElse(province) : province,
                implementationCode(fields),
                fields.words("name"),
                fields.words("summary"),
                fields.oneOf("theme", Item.Theme.class),
                fields.text("icon", ICON, "Use the name of an icon, for example 'pension'"),
                handling,
                fields.section("listing", ListingSection::read).orElse(ListingSection.NONE),
                guide,
                eligibility(fields),
                fields.list("materials", material -> material(material, form, guide.promisedWorkingDays())),
                form,
                fields.words("declaration"));
        fields.done();
        return item;
    }

    private static String implementationCode(Fields fields) {
        String code = fields.text("implementation-code");
        Optional<String> problem = code.isEmpty() ? Optional.empty() : ImplementationCode.problem(code);
        problem.ifPresent(what -> fields.find("implementation-code", what, CODE_SHAPE));
        return code;
    }

    private static Guide guide(Fields fields, Handling handling) {
        Guide guide = new Guide(
                fields.words("audience"),
                fields.number("minutes", 1, 120),
                fields.number("fee-fen", 0, 100_000_000),
                fields.words("authority"),
                fields.number("promised-working-days", 0, Item.MOST_WORKING_DAYS),
                fields.flag("site-inspection", false),
                fields.words("result"),
                fields.words("afterwards"));
        if ((handling == Handling.INSTANT) != (guide.promisedWorkingDays() == 0)) {
            fields.find(
                    "promised-working-days",
                    "handling and promised-working-days do not agree",
                    "An instant item promises 0 working days, a promised one at least 1");
        }
        if (handling == Handling.INSTANT && guide.siteInspection()) {
            fields.find("site-inspection", "an instant item cannot have a site inspection", "Make it a promised item");
        }
        return guide;
    }

    private static Eligibility eligibility(Fields fields) {
        Optional<Eligibility> read =
                fields.node("eligibility").isEmpty() ? Optional.empty() : fields.section("eligibility", ItemFile::ages);
        return read.orElseGet(() -> new Eligibility(OptionalInt.empty(), OptionalInt.empty(), EVERYONE));
    }

    private static Eligibility ages(Fields fields) {
        Eligibility ages = new Eligibility(
                fields.optionalNumber("minimum-age", 0, OLDEST),
                fields.optionalNumber("maximum-age", 0, OLDEST),
                fields.words("otherwise"));
        if (ages.minimumAge().isEmpty() && ages.maximumAge().isEmpty()) {
            fields.find(
                    "otherwise", "eligibility names no age", "Add minimum-age or maximum-age, or remove eligibility");
        }
        if (ages.minimumAge().orElse(0) > ages.maximumAge().orElse(OLDEST)) {
            fields.find("minimum-age", "minimum-age is above maximum-age, nobody could apply", "Exchange the two");
        }
        return ages;
    }

    private static Material material(Fields fields, Form form, int promisedDays) {
        Material material = new Material(
                fields.words("name"),
                fields.oneOf("source", Material.Source.class),
                fields.words("provider"),
                fields.node("when").isEmpty()
                        ? Optional.empty()
                        : fields.section("when", when -> new ConditionSection(form.questions()).read(when)),
                fields.optionalNumber("within-working-days", 1, 60).orElse(0));
        if ((material.source() == Material.Source.LATER) != (material.withinWorkingDays() > 0)) {
            fields.find(
                    "source",
                    "source and within-working-days do not agree",
                    "Only what is handed in later has a number of days, and it needs one");
        }
        if (promisedDays > 0 && material.withinWorkingDays() >= promisedDays) {
            fields.find(
                    "within-working-days",
                    "the paper may come when it has been decided already",
                    "Write less than promised-working-days, or promise more of them");
        }
        material.when().ifPresent(when -> {
            if (!Reachability.canHold(when, form.questions())) {
                fields.find("when", "no answers make this material be needed", "Check the condition");
            }
        });
        return material;
    }
}
