package org.banshi.content.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banshi.content.Site;
import org.banshi.content.item.Listing;
import org.banshi.content.item.Listing.Basis;
import org.banshi.content.item.Listing.Faq;
import org.banshi.content.item.Listing.LegalLimit;
import org.banshi.content.item.Listing.Served;

/** {@code listing:} of an item. */
final class ListingSection {

    static final Listing NONE =
            new Listing(Served.PERSON, Set.of(), List.of(), Optional.empty(), "", "", List.of(), 0, List.of());

    private ListingSection() {}

    static Listing read(Fields fields) {
        Listing listing = new Listing(
                fields.oneOf("served", Served.class),
                places(fields),
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
            fields.find(
                    "complaint-line",
                    "help-line and complaint-line are the same",
                    "A complaint must not end at those it is about: name another number");
        }
        return listing;
    }

    private static Set<Site.Kind> places(Fields fields) {
        Set<Site.Kind> places = EnumSet.noneOf(Site.Kind.class);
        for (String written : fields.texts("places")) {
            Optional<Site.Kind> kind = Fields.constant(written, Site.Kind.class);
            if (kind.isEmpty()) {
                fields.find(
                        "places",
                        "'" + written + "' is not a kind of site",
                        "Use " + Fields.constants(Site.Kind.class));
            }
            kind.ifPresent(places::add);
        }
        if (places.isEmpty() && fields.has("places")) {
            fields.find("places", "it can be done nowhere", "Name at least one kind of site");
        }
        return places;
    }
}
