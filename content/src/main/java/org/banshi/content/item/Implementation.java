package org.banshi.content.item;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.banshi.content.Words;
import org.banshi.content.place.DivisionCode;
import org.banshi.content.place.Site;

/**
 * What differs where a city, county or township does an item of the province itself. Name, form, materials and basis are
 * the same everywhere (五级四同).
 *
 * @param division whose body does it
 * @param item id of the item
 * @param implementationCode of that body, 31 characters
 * @param authority who accepts and decides there
 * @param helpLine if it differs
 * @param complaintLine if it differs
 * @param promisedWorkingDays if it differs: fewer, never more
 * @param places if they differ
 */
public record Implementation(
        DivisionCode division,
        String item,
        String implementationCode,
        Words authority,
        Optional<String> helpLine,
        Optional<String> complaintLine,
        OptionalInt promisedWorkingDays,
        Optional<Set<Site.Kind>> places) {

    /** The item as it is done there. */
    public Item of(Item standard) {
        return new Item(
                standard.id(),
                division,
                implementationCode,
                standard.name(),
                standard.summary(),
                standard.theme(),
                standard.icon(),
                standard.handling(),
                standard.listing().with(places, helpLine, complaintLine),
                standard.guide().with(authority, promisedWorkingDays),
                standard.eligibility(),
                standard.materials(),
                standard.form(),
                standard.declaration());
    }
}
