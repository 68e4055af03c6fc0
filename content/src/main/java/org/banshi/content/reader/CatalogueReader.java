package org.banshi.content.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banshi.content.Catalogue;
import org.banshi.content.Site;
import org.banshi.content.WorkingCalendar;
import org.banshi.content.item.Item;

/**
 * Reads a catalogue from a folder with {@code catalogue.yaml} and {@code items/<id>.yaml}. A catalogue that comes out
 * is complete and consistent; otherwise a {@link ContentException} lists everything that has to be mended. Safe to call
 * from any thread; blocks for file I/O.
 */
public final class CatalogueReader {

    private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}\\.[0-9]{1,4}(-sample)?");
    private static final Pattern DIVISION = Pattern.compile("[1-9][0-9]{11}");
    private static final Pattern SAFE_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Source source;
    private final Findings findings;

    private CatalogueReader(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Reads the folder. */
    public static Catalogue read(Path directory) throws ContentException {
        return new CatalogueReader(new Source.Folder(directory), new Findings(false)).read();
    }

    /** Everything that there is to say about the folder, advice too, by file and line; empty for nothing. */
    public static List<Finding> check(Path directory) {
        CatalogueReader reader = new CatalogueReader(new Source.Folder(directory), new Findings(true));
        reader.catalogue();
        return reader.findings.all().stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    /**
     * Reads a catalogue that ships in the jar.
     *
     * @param name for example {@code hebei}
     */
    public static Catalogue readBundled(String name) throws ContentException {
        if (!SAFE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a bundled catalogue: " + name);
        }
        return new CatalogueReader(new Source.Bundled(name), new Findings(false)).read();
    }

    private Catalogue read() throws ContentException {
        Catalogue catalogue = catalogue();
        if (!findings.all().isEmpty()) {
            throw new ContentException(source.toString(), findings.all());
        }
        return catalogue;
    }

    private Catalogue catalogue() {
        String file = "catalogue.yaml";
        Optional<Fields> opened = open(file);
        if (opened.isEmpty()) {
            return new Catalogue("", List.of(), List.of(), CalendarSection.NONE);
        }
        Fields fields = opened.get();
        String version = fields.text(
                "version", VERSION, "Use year.month.count, for example 2026.11.1, with '-sample' if it is sample data");
        List<Site> sites = fields.list("sites", CatalogueReader::site);
        Unique.check(sites, Site::id, "site", fields, "sites");
        if (sites.isEmpty() && fields.has("sites")) {
            fields.find("sites", "there is no site", "Name at least one");
        }
        WorkingCalendar calendar =
                fields.section("calendar", CalendarSection::read).orElseGet(() -> CalendarSection.NONE);
        List<Item> items = items(fields);
        fields.done();
        return new Catalogue(version, sites, items, calendar);
    }

    private static Site site(Fields fields) {
        return new Site(
                fields.id("id"),
                fields.words("name"),
                fields.oneOf("kind", Site.Kind.class),
                fields.text("division", DIVISION, "Write the 12 digits of the division"),
                fields.telephone("hot-line"));
    }

    private List<Item> items(Fields catalogue) {
        List<String> ids = catalogue.texts("items");
        Unique.check(ids, id -> id, "item", catalogue, "items");
        if (ids.isEmpty() && catalogue.has("items")) {
            catalogue.find("items", "there is no item", "Name at least one");
        }
        Set<String> files = new LinkedHashSet<>();
        List<Item> items = new ArrayList<>();
        Map<String, String> codes = new HashMap<>();
        for (String id : new LinkedHashSet<>(ids)) {
            // Also keeps a path such as ../.. from being opened.
            if (!SAFE_NAME.matcher(id).matches()) {
                catalogue.find("items", "'" + id + "' is not an item's id", "Use small letters, digits and hyphens");
                continue;
            }
            String file = "items/" + id + ".yaml";
            files.add(file);
            open(file).ifPresent(fields -> {
                Item item = ItemFile.read(fields, id);
                items.add(item);
                String other = codes.putIfAbsent(item.implementationCode(), id);
                if (other != null && !item.implementationCode().isEmpty()) {
                    fields.find(
                            "implementation-code",
                            "'" + other + "' has the same implementation code",
                            "Look up which of the two it belongs to");
                }
            });
        }
        reportForgotten(files);
        return items;
    }

    private void reportForgotten(Set<String> files) {
        try {
            for (String file : source.itemFiles()) {
                if (!files.contains(file)) {
                    findings.in(file)
                            .add(
                                    0,
                                    "the file belongs to no item of catalogue.yaml",
                                    "Add its id under 'items' there, or remove the file");
                }
            }
        } catch (IOException unreadable) {
            findings.in("items").add(0, "the folder cannot be listed (" + unreadable + ")", "Check its permissions");
        }
    }

    private Optional<Fields> open(String file) {
        Findings.InFile here = findings.in(file);
        try {
            Optional<byte[]> bytes = source.bytes(file);
            if (bytes.isEmpty()) {
                here.add(0, "there is no such file", "Add it, or check the name");
                return Optional.empty();
            }
            return Tree.read(bytes.get(), here).map(root -> Fields.of(root, file, here));
        } catch (IOException unreadable) {
            here.add(0, "the file cannot be read (" + unreadable.getMessage() + ")", "Check its permissions");
            return Optional.empty();
        }
    }
}
