package org.banshi.content.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banshi.content.item.Listing;
import org.banshi.content.item.Listing.Basis;
import org.banshi.content.item.Listing.Faq;
import org.banshi.content.item.Listing.LegalLimit;
import org.banshi.content.item.Listing.Served;
import org.banshi.content.place.DivisionCode.Level;
import org.banshi.content.place.Site;

/** {@code listing:} of an item. */
final class ListingSection {

    static final Listing NONE = new Listing(
            Served.PERSON, Set.of(), Set.of(), List.of(), Optional.empty(), "", "", List.of(), 0, List.of());

    static final String OTHER_LINE = "A complaint must not end at those it is about: name another number";

    private static final Set<Level> EVERY_LEVEL = EnumSet.allOf(Level.class);

    private ListingSection() {}

    static Listing read(Fields fields) {
        Listing listing = new Listing(
                fields.oneOf("served", Served.class),
                fields.someOf("places", Site.Kind.class, "Name at least one kind of site"),
                fields.has("levels")
                        ? fields.someOf("levels", Level.class, "Name at least one level, or leave it out for all")
                        : EVERY_LEVEL,
                fields.list("basis", basis -> new Basis(basis.text("law"), basis.text("article"))),
                fields.node("legal-limit").isEmpty()
                        ? Optional.empty()
                        : fields.section(
                                "legal-limit",
                                limit -> new LegalLimit(
                                        limit.number("number", 1, 365), limit.oneOf("unit", LegalLimit.Unit.class))),
                fields.telephone("help-line"),
                fields.telephone("complaint-line"),
                fields.texts("everyday-words"),
                fields.number("popularity", 0, 100),
                fields.node("questions").isEmpty()
                        ? List.of()
                        : fields.list("questions", faq -> new Faq(faq.words("question"), faq.words("answer"))));
        if (listing.basis().isEmpty() && fields.has("basis")) {
            fields.find("basis", "no basis is named", "Name the law and article that the item rests on");
        }
        if (listing.everydayWords().isEmpty() && fields.has("everyday-words")) {
            fields.find("everyday-words", "there are no everyday words", "Write what residents say for it");
        }
        Unique.check(listing.everydayWords(), word -> word, "everyday word", fields, "everyday-words");
        if (!listing.helpLine().isEmpty() && listing.helpLine().equals(listing.complaintLine())) {
            fields.find("complaint-line", "help-line and complaint-line are the same", OTHER_LINE);
        }
        return listing;
    }
}
