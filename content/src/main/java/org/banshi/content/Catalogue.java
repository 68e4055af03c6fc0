package org.banshi.content;

import java.util.List;
import java.util.Optional;
import org.banshi.content.item.Item;
import org.banshi.content.place.Divisions;
import org.banshi.content.place.Site;

/** Everything that a terminal can offer. Never changes; safe to use from any thread. */
public interface Catalogue {

    /** As its editors count it, for example {@code 2026.11.1} or {@code 2026.11.1-sample}. */
    String version();

    /** Which days are worked. */
    WorkingCalendar calendar();

    Divisions divisions();

    /** Where terminals stand. */
    List<Site> sites();

    Optional<Site> site(String id);

    /** The item as the province lists it. */
    Optional<Item> item(String id);

    /** The item as it is done at this site; empty if it is not done there. */
    Optional<Item> itemAt(String id, Site site);

    /** What is wanted most at this site, in the order in which it is offered. */
    List<Item> offeredAt(Site site);

    /** Whether this is sample data, which no resident may be served with; its version ends in {@code -sample}. */
    default boolean isSample() {
        return version().endsWith("-sample");
    }
}
