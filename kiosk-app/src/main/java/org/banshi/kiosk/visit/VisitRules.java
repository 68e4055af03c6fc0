package org.banshi.kiosk.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.banshi.content.Catalogue;
import org.banshi.content.item.Item;
import org.banshi.content.place.Site;

/**
 * What the core needs to know and must not look up by itself.
 *
 * @param catalogue what can be done here
 * @param site where this terminal stands
 * @param today the day now; asked once an event
 * @param newApplicationId UUIDv7
 * @param times how long to wait for what
 */
public record VisitRules(
        Catalogue catalogue, Site site, Supplier<LocalDate> today, Supplier<UUID> newApplicationId, Times times) {

    /** What can be done here, in the order in which it is offered. */
    List<Item> offered() {
        return catalogue.offeredAt(site);
    }

    /**
     * @param idle until the warning; UX.md §3: 60 s
     * @param idleCare the same in care mode: 120 s
     * @param warning until the wipe: 30 s
     * @param wholeVisit 20 min
     * @param extensions how often the warning may be answered: 10
     * @param acknowledgement how long the screen waits for the backend: "within a few seconds"
     * @param farewell how long the last page stays
     */
    public record Times(
            Duration idle,
            Duration idleCare,
            Duration warning,
            Duration wholeVisit,
            int extensions,
            Duration acknowledgement,
            Duration farewell) {

        public static final Times STANDARD = new Times(
                Duration.ofSeconds(60),
                Duration.ofSeconds(120),
                Duration.ofSeconds(30),
                Duration.ofMinutes(20),
                10,
                Duration.ofSeconds(4),
                Duration.ofSeconds(10));
    }
}
