package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banshi.content.place.Division;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.DivisionCode.Level;

/**
 * {@code divisions.yaml}: the province, its cities and counties; and for a county with more to say, {@code
 * divisions/<code>.yaml}: its townships and villages.
 */
final class DivisionFiles {

    /** Stands in where the province cannot be read: Hebei, whom this was first written for. */
    static final DivisionCode NONE = new DivisionCode("130000000000");

    private final List<Division> divisions = new ArrayList<>();
    private final Set<DivisionCode> known = new HashSet<>();

    private DivisionFiles() {}

    /** The province comes first, each division after the one that it lies in. */
    static List<Division> read(ContentFiles files) {
        DivisionFiles reading = new DivisionFiles();
        files.open("divisions.yaml").ifPresent(fields -> reading.list(fields, Optional.empty()));
        List<Division> counties = reading.divisions.stream()
                .filter(division -> division.code().level() == Level.COUNTY)
                .toList();
        counties.forEach(county -> files.openIfThere("divisions/" + county.code() + ".yaml")
                .ifPresent(fields -> reading.list(fields, Optional.of(county.code()))));
        return reading.divisions;
    }

    private void list(Fields file, Optional<DivisionCode> county) {
        file.list("divisions", entry -> {
            Optional<DivisionCode> code = entry.division("code");
            Division division = new Division(code.orElse(NONE), entry.words("name"));
            code.ifPresent(each -> add(division, entry, county));
            return division;
        });
        if (known.isEmpty()) {
            file.find("divisions", "there is no division", "Name at least the province");
        }
        file.done();
    }

    private void add(Division division, Fields entry, Optional<DivisionCode> county) {
        DivisionCode code = division.code();
        if (!known.add(code)) {
            entry.find("code", "the division '" + code + "' is there twice", "Remove one of them");
            return;
        }
        boolean below = code.level().compareTo(Level.COUNTY) > 0;
        if (county.isPresent() != below
                || !county.map(each -> each.contains(code)).orElse(true)) {
            entry.find(
                    "code",
                    "the division '" + code + "' does not belong into this file",
                    "divisions.yaml has province, cities and counties; divisions/<county>.yaml what lies in that county");
        } else if (divisions.isEmpty() ? code.level() != Level.PROVINCE : !known.contains(parent(code))) {
            entry.find(
                    "code",
                    "the division '" + code + "' comes before the one that it lies in",
                    "Write the province first, then each city followed by its counties");
        }
        divisions.add(division);
    }

    private static DivisionCode parent(DivisionCode code) {
        return code.chain().stream().skip(1).findFirst().orElse(code);
    }
}
