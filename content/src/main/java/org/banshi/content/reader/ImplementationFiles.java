package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banshi.content.item.Implementation;
import org.banshi.content.item.ImplementationCode;
import org.banshi.content.item.Item;
import org.banshi.content.place.Division;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.DivisionCode.Level;
import org.banshi.content.place.Site;

/**
 * {@code implementations/<code>.yaml} for each division above a village that does items of the province itself: what
 * differs there.
 *
 * @param items those of the province, by id
 */
record ImplementationFiles(Map<String, Item> items, Codes codes) {

    /** All of them, by the item's id. */
    Map<String, List<Implementation>> read(List<Division> divisions, ContentFiles files) {
        Map<String, List<Implementation>> all = new LinkedHashMap<>();
        for (Division division : divisions) {
            if (division.code().level() != Level.VILLAGE) {
                files.openIfThere("implementations/" + division.code() + ".yaml")
                        .ifPresent(file -> file(file, division.code())
                                .forEach(each -> all.computeIfAbsent(each.item(), _ -> new ArrayList<>())
                                        .add(each)));
            }
        }
        return all;
    }

    private List<Implementation> file(Fields file, DivisionCode division) {
        List<Implementation> here = file.list("items", fields -> implementation(fields, division));
        Unique.check(here, Implementation::item, "item", file, "items");
        file.done();
        return here.stream().filter(each -> items.containsKey(each.item())).toList();
    }

    private Implementation implementation(Fields fields, DivisionCode division) {
        Implementation read = new Implementation(
                division,
                fields.id("item"),
                fields.text("implementation-code"),
                fields.words("authority"),
                fields.has("help-line") ? Optional.of(fields.telephone("help-line")) : Optional.empty(),
                fields.has("complaint-line") ? Optional.of(fields.telephone("complaint-line")) : Optional.empty(),
                fields.optionalNumber("promised-working-days", 0, Item.MOST_WORKING_DAYS),
                fields.has("places") ? Optional.of(places(fields)) : Optional.empty());
        Item standard = items.get(read.item());
        if (standard == null) {
            fields.find(
                    "item",
                    "there is no item '" + read.item() + "'",
                    "Use the id of an item that catalogue.yaml lists");
        } else {
            compare(read, standard, fields);
        }
        codes.claim(read.implementationCode(), read.item() + "' of '" + division, fields);
        return read;
    }

    private static Set<Site.Kind> places(Fields fields) {
        return fields.someOf("places", Site.Kind.class, "Name at least one kind of site, or leave it out");
    }

    /** The five levels have the same item: the basic code is the province's, and nobody promises less than it. */
    private static void compare(Implementation read, Item standard, Fields fields) {
        if (!standard.division().contains(read.division())
                || standard.division().equals(read.division())) {
            fields.find(
                    "item",
                    "the item '" + read.item() + "' is that of '" + standard.division() + "'",
                    "Only divisions below can differ from it");
        }
        String code = read.implementationCode();
        Optional<String> problem = code.isEmpty()
                ? Optional.empty()
                : ImplementationCode.problem(code)
                        .or(() -> ImplementationCode.levelProblem(code, read.division()))
                        .or(() -> ImplementationCode.differenceProblem(code, standard.implementationCode()));
        problem.ifPresent(what -> fields.find("implementation-code", what, ItemFile.CODE_SHAPE));
        int promised = read.promisedWorkingDays().orElse(standard.guide().promisedWorkingDays());
        if (promised > standard.guide().promisedWorkingDays()) {
            fields.find(
                    "promised-working-days",
                    "it promises more days than the province, which has "
                            + standard.guide().promisedWorkingDays(),
                    "Promise as many or fewer");
        }
        if ((standard.handling() == Item.Handling.INSTANT) != (promised == 0)) {
            fields.find(
                    "promised-working-days",
                    "handling and promised-working-days do not agree",
                    "An instant item promises 0 working days, a promised one at least 1");
        }
        String help = read.helpLine().orElse(standard.listing().helpLine());
        if (help.equals(read.complaintLine().orElse(standard.listing().complaintLine()))) {
            fields.find("item", "help-line and complaint-line are the same", ListingSection.OTHER_LINE);
        }
    }
}
