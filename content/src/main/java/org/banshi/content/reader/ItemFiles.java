package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.banshi.content.item.Item;
import org.banshi.content.place.DivisionCode;

/** {@code items:} of the catalogue, and {@code items/<id>.yaml} for each. */
final class ItemFiles {

    /** Also keeps a path such as ../.. from being opened. */
    private static final Pattern SAFE_NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private ItemFiles() {}

    /**
     * @param province where an item is done that names no division
     */
    static List<Item> read(Fields catalogue, ContentFiles files, DivisionCode province, Codes codes) {
        List<String> ids = catalogue.texts("items");
        Unique.check(ids, id -> id, "item", catalogue, "items");
        if (ids.isEmpty() && catalogue.has("items")) {
            catalogue.find("items", "there is no item", "Name at least one");
        }
        List<Item> items = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            if (!SAFE_NAME.matcher(id).matches()) {
                catalogue.find("items", "'" + id + "' is not an item's id", "Use small letters, digits and hyphens");
                continue;
            }
            files.open("items/" + id + ".yaml").ifPresent(fields -> {
                Item item = ItemFile.read(fields, id, province);
                items.add(item);
                codes.claim(item.implementationCode(), id, fields);
            });
        }
        return items;
    }
}
