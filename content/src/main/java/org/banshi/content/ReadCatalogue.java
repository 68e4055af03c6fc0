package org.banshi.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.content.item.Implementation;
import org.banshi.content.item.Item;
import org.banshi.content.place.ReadDivisions;
import org.banshi.content.place.Site;

/**
 * A whole catalogue in memory.
 *
 * @param items in the order in which they are offered
 * @param implementations what differs in some divisions, by the item's id
 */
public record ReadCatalogue(
        String version,
        ReadDivisions divisions,
        List<Site> sites,
        List<Item> items,
        Map<String, List<Implementation>> implementations,
        WorkingCalendar calendar)
        implements Catalogue {

    public ReadCatalogue {
        sites = List.copyOf(sites);
        items = List.copyOf(items);
        implementations = Map.copyOf(implementations);
    }

    @Override
    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Item> itemAt(String id, Site site) {
        return item(id).flatMap(item -> at(item, site));
    }

    @Override
    public List<Item> offeredAt(Site site) {
        return items.stream().flatMap(item -> at(item, site).stream()).toList();
    }

    /** The nearest body does it: of those that the site lies in, the one of the lowest level. */
    private Optional<Item> at(Item item, Site site) {
        return implementations.getOrDefault(item.id(), List.of()).stream()
                .filter(each -> each.division().contains(site.division()))
                .max(Comparator.comparing(each -> each.division().level()))
                .map(each -> each.of(item))
                .or(() -> Optional.of(item))
                .filter(nearest -> nearest.isOfferedAt(site));
    }
}
