package org.banshi.kiosk.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.banshi.content.Catalogue;
import org.banshi.content.Words;
import org.banshi.content.item.Item;
import org.banshi.content.place.Site;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;

/** Everything that a page needs to be drawn. */
record PageContext(
        Visit visit,
        Sizes sizes,
        Texts texts,
        Texts otherTexts,
        Catalogue catalogue,
        Site site,
        String terminalId,
        Draft draft,
        Actions actions,
        Supplier<Instant> clock,
        Instant stageSince,
        Function<Visit, String> followUpUrl) {

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.get(), ZoneId.systemDefault());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    String text(String key, Object... values) {
        return texts.get(key, values);
    }

    String in(Words words) {
        return texts.in(words);
    }

    boolean care() {
        return sizes.care();
    }

    boolean portrait() {
        return sizes.portrait();
    }

    Surroundings surroundings() {
        return visit.surroundings();
    }

    /** What can be done here, in the order in which it is offered. */
    List<Item> offered() {
        return catalogue.offeredAt(site);
    }

    /** The item of the visit; stages after Choose always have one. */
    Item item() {
        return visit.item()
                .orElseThrow(() -> new IllegalStateException(
                        "a visit at " + visit.stage().getClass().getSimpleName() + " has no item"));
    }

    PagedColumn.PagerWords pagerWords() {
        return new PagedColumn.PagerWords(
                text("pager.previous"), text("pager.next"), (page, of) -> text("pager.where", page, of));
    }
}
