package org.banshi.content;

import java.util.List;
import java.util.Optional;
import org.banshi.content.item.Item;

/**
 * Everything that a terminal can offer, immutable.
 *
 * @param version of the content, as its editors count it, for example {@code 2026.11.1} or {@code 2026.11.1-sample}
 * @param sites where terminals stand
 * @param items in the order in which they are offered
 * @param calendar which days are worked
 */
public record Catalogue(String version, List<Site> sites, List<Item> items, WorkingCalendar calendar) {

    public Catalogue {
        sites = List.copyOf(sites);
        items = List.copyOf(items);
    }

    /** Whether this is sample data, which no resident may be served with; its version ends in {@code -sample}. */
    public boolean isSample() {
        return version.endsWith("-sample");
    }

    /** What can be done at a site of this kind, in the order in which it is offered. */
    public List<Item> offeredAt(Site.Kind kind) {
        return items.stream().filter(item -> item.isOfferedAt(kind)).toList();
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
