package org.banshi.content.reader;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.banshi.content.place.Division;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.DivisionCode.Level;
import org.banshi.content.place.Divisions;
import org.banshi.content.place.Hours;
import org.banshi.content.place.Site;

/** {@code sites/<code>.yaml} for the province, each city and each county: the sites there. */
record SiteFiles(Divisions divisions) {

    /** All sites, in the order of the divisions. */
    List<Site> read(List<Division> all, ContentFiles files, Fields catalogue) {
        List<Site> sites = new ArrayList<>();
        for (Division division : all) {
            if (division.code().level().compareTo(Level.COUNTY) <= 0) {
                files.openIfThere("sites/" + division.code() + ".yaml").ifPresent(file -> {
                    List<Site> here = file.list("sites", fields -> site(fields, division.code()));
                    file.done();
                    sites.addAll(here);
                });
            }
        }
        Unique.check(sites, Site::id, "site", catalogue, "version");
        if (sites.isEmpty()) {
            catalogue.find("version", "there is no site", "Write at least one into sites/<code of the county>.yaml");
        }
        return sites;
    }

    private Site site(Fields fields, DivisionCode file) {
        DivisionCode division =
                fields.has("division") ? fields.division("division").orElse(file) : file;
        if (!file.contains(division)) {
            fields.find(
                    "division",
                    "the site lies in '" + division + "', which this file is not for",
                    "Move it to the file of its county");
        } else if (divisions.division(division).isEmpty()) {
            fields.find(
                    "division",
                    "the division '" + division + "' is not known",
                    "Add it to divisions.yaml, or to divisions/<county>.yaml for a township or village");
        }
        return new Site(
                fields.id("id"),
                fields.words("name"),
                fields.oneOf("kind", Site.Kind.class),
                division,
                fields.words("address"),
                fields.telephone("hot-line"),
                hours(fields, "open"),
                hours(fields, "staffed"),
                fields.constants("devices", Site.Device.class));
    }

    /** {@code always}, {@code never}, or a list of spans. */
    private static Hours hours(Fields fields, String key) {
        if (fields.node(key).filter(Node.Sequence.class::isInstance).isPresent()) {
            return new Hours(fields.list(key, SiteFiles::span));
        }
        String written = fields.text(key);
        if (!written.isEmpty() && !written.equals("always") && !written.equals("never")) {
            fields.find(
                    key,
                    "'" + key + "' cannot be '" + written + "'",
                    "Write always, never, or a list of {days: working-days, from: \"09:00\", to: \"17:00\"}");
        }
        return written.equals("never") ? Hours.NEVER : Hours.ALWAYS;
    }

    private static Hours.Span span(Fields fields) {
        Hours.Span span = new Hours.Span(
                fields.oneOf("days", Hours.Days.class),
                time(fields, "from", LocalTime.MIN),
                time(fields, "to", LocalTime.MAX));
        if (!span.from().isBefore(span.to())) {
            fields.find(
                    "to", "it closes before it opens", "Put the later time into 'to'; for midnight write \"24:00\"");
        }
        return span;
    }

    private static LocalTime time(Fields fields, String key, LocalTime otherwise) {
        String written = fields.text(key);
        if (written.isEmpty() || written.equals("24:00")) {
            return otherwise;
        }
        try {
            return LocalTime.parse(written);
        } catch (DateTimeParseException wrong) {
            fields.find(key, "'" + written + "' is not a time", "Write it as \"09:00\"");
            return otherwise;
        }
    }
}
