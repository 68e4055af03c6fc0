package org.banshi.content.reader;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banshi.content.ReadCatalogue;
import org.banshi.content.WorkingCalendar;
import org.banshi.content.item.Implementation;
import org.banshi.content.item.Item;
import org.banshi.content.place.Division;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.ReadDivisions;
import org.banshi.content.place.Site;

/**
 * Reads a catalogue from a folder with {@code catalogue.yaml}, {@code divisions.yaml}, {@code items/<id>.yaml} and, by
 * the code of a division, {@code sites/<code>.yaml}, {@code implementations/<code>.yaml} and {@code
 * divisions/<code>.yaml}. A catalogue that comes out
 * is complete and consistent; otherwise a {@link ContentException} lists everything that has to be mended. Safe to call
 * from any thread; blocks for file I/O.
 */
public final class CatalogueReader {

    private static final Pattern VERSION = Pattern.compile("[0-9]{4}\\.[0-9]{1,2}\\.[0-9]{1,4}(-sample)?");
    private static final Pattern SAFE_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private static final ReadCatalogue NOTHING =
            new ReadCatalogue("", ReadDivisions.of(List.of()), List.of(), List.of(), Map.of(), CalendarSection.NONE);

    private final Source source;
    private final Findings findings;
    private final ContentFiles files;

    private CatalogueReader(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
        files = new ContentFiles(source, findings);
    }

    /** Reads the folder. */
    public static ReadCatalogue read(Path directory) throws ContentException {
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
    public static ReadCatalogue readBundled(String name) throws ContentException {
        if (!SAFE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of a bundled catalogue: " + name);
        }
        return new CatalogueReader(new Source.Bundled(name), new Findings(false)).read();
    }

    private ReadCatalogue read() throws ContentException {
        ReadCatalogue catalogue = catalogue();
        if (!findings.all().isEmpty()) {
            throw new ContentException(source.toString(), findings.all());
        }
        return catalogue;
    }

    private ReadCatalogue catalogue() {
        Optional<Fields> opened = files.open("catalogue.yaml");
        if (opened.isEmpty()) {
            return NOTHING;
        }
        Fields fields = opened.get();
        String version = fields.text(
                "version", VERSION, "Use year.month.count, for example 2026.11.1, with '-sample' if it is sample data");
        WorkingCalendar calendar =
                fields.section("calendar", CalendarSection::read).orElseGet(() -> CalendarSection.NONE);
        List<Division> divisions = DivisionFiles.read(files);
        ReadDivisions known = ReadDivisions.of(divisions);
        List<Site> sites = new SiteFiles(known).read(divisions, files, fields);
        Codes codes = new Codes();
        DivisionCode province =
                divisions.isEmpty() ? DivisionFiles.NONE : divisions.getFirst().code();
        List<Item> items = ItemFiles.read(fields, files, province, codes);
        Map<String, List<Implementation>> implementations = new ImplementationFiles(
                        items.stream().collect(Collectors.toMap(Item::id, Function.identity())), codes)
                .read(divisions, files);
        fields.done();
        files.reportForgotten();
        return new ReadCatalogue(version, known, sites, items, implementations, calendar);
    }
}
