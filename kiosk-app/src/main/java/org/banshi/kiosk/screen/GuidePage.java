package org.banshi.kiosk.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.banshi.content.WorkingCalendar;
import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Chip;
import org.banshi.kiosk.ui.Rows;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TimeBar;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;

/** Everything to know before anything is asked (一次告知). */
final class GuidePage {

    /** So many materials of a line each fit beside the rest of the guide on the lowest screen. */
    private static final int MOST_TOGETHER = 5;

    private GuidePage() {}

    static Page draw(PageContext context, Item item) {
        Sizes sizes = context.sizes();
        Page page = Page.titled(
                        context.in(item.name()),
                        context.text("guide.authority", context.in(item.guide().authority())))
                .withNotes()
                .bodyShare(0.58)
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("guide.continue"),
                        () -> context.actions().step(new Event.Continue())));
        Surface facts = new Surface(
                sizes,
                pair(context, "guide.audience", context.in(item.guide().audience())),
                pair(context, "guide.result", context.in(item.guide().result())));
        if (goesOn(context, item.materials())) {
            page.aside(chips(context, item))
                    .body(materialsHead(context, item))
                    .body(rows(context, item.materials(), false))
                    .body(time(context, item));
            return context.care() || context.portrait() ? page.body(facts) : page.aside(facts);
        }
        if (context.portrait()) {
            return page.aside(chips(context, item)).body(materials(context, item), time(context, item), facts);
        }
        return page.aside(chips(context, item), facts).body(materials(context, item), time(context, item));
    }

    private static Node pair(PageContext context, String key, String words) {
        Sizes sizes = context.sizes();
        return new VBox(
                Type.label(sizes, TextRole.SMALL, Type.Tone.SOFT, context.text(key)),
                Type.label(sizes, TextRole.BODY, Type.Tone.PLAIN, words));
    }

    private static FlowPane chips(PageContext context, Item item) {
        Sizes sizes = context.sizes();
        long fen = item.guide().feeFen();
        FlowPane chips = new FlowPane(
                sizes.gap(),
                sizes.gap(),
                new Chip(sizes, Type.Tone.GOOD, context.text("guide.here")),
                new Chip(
                        sizes,
                        Type.Tone.ACTION,
                        fen == 0
                                ? context.text("guide.free")
                                : context.text("guide.fee", "%d.%02d".formatted(fen / 100, fen % 100))),
                new Chip(
                        sizes,
                        Type.Tone.ACTION,
                        context.text("guide.minutes", item.guide().minutes())));
        return chips;
    }

    /**
     * Whether each material stands by itself, so that the list can go on over the page: always in care mode, otherwise
     * when it is long or says at length where something is handed in.
     */
    static boolean goesOn(PageContext context, List<Item.Material> materials) {
        return context.care()
                || materials.size() > MOST_TOGETHER
                || materials.stream().anyMatch(material -> material.source() == Item.Material.Source.LATER);
    }

    static List<? extends Node> rows(PageContext context, List<Item.Material> materials, boolean answered) {
        return SurfaceRows.of(
                context,
                materials.stream()
                        .map(material -> row(context, material, answered, true))
                        .toList());
    }

    private static Node materialsHead(PageContext context, Item item) {
        Sizes sizes = context.sizes();
        return new VBox(
                sizes.tight(),
                Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("guide.materials")),
                Type.label(
                        sizes,
                        TextRole.STRONG,
                        Type.Tone.GOOD,
                        context.text("guide.spared", item.materials().size(), item.materialsNotNeeded())));
    }

    private static Surface materials(PageContext context, Item item) {
        Surface surface = new Surface(context.sizes(), materialsHead(context, item));
        for (Item.Material material : item.materials()) {
            boolean last = material == item.materials().getLast();
            surface.getChildren().add(row(context, material, false, last));
        }
        return surface;
    }

    /** @param answered whether it is known that it is needed; before the questions it may only be so */
    static Node row(PageContext context, Item.Material material, boolean answered, boolean last) {
        String provider = context.in(material.provider());
        boolean read = context.visit().card().isPresent();
        String perhaps = material.when().isPresent() && !answered ? ".perhaps" : "";
        return switch (material.source()) {
            case CARD ->
                fact(
                        context,
                        material,
                        Type.Tone.GOOD,
                        context.text(read ? "material.card" : "material.card.ahead"),
                        last);
            case KEPT -> fact(context, material, Type.Tone.GOOD, context.text("material.kept"), last);
            case LATER ->
                fact(
                        context,
                        material,
                        Type.Tone.NOTE,
                        context.text("material.later" + perhaps, provider, material.withinWorkingDays()),
                        last);
            case SHARED -> fact(context, material, Type.Tone.GOOD, context.text("material.shared", provider), last);
            case DECLARED -> fact(context, material, Type.Tone.GOOD, context.text("material.declared"), last);
            case AT_HAND -> fact(context, material, Type.Tone.NOTE, context.text("material.at-hand" + perhaps), last);
        };
    }

    private static Node fact(PageContext context, Item.Material material, Type.Tone tone, String words, boolean last) {
        return Rows.fact(context.sizes(), context.in(material.name()), tone, words, last);
    }

    private static Surface time(PageContext context, Item item) {
        Sizes sizes = context.sizes();
        Surface surface =
                new Surface(sizes, Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("guide.time")));
        if (item.handling() == Item.Handling.INSTANT) {
            surface.getChildren().add(Type.label(sizes, TextRole.BODY, Type.Tone.PLAIN, context.text("guide.instant")));
            return surface;
        }
        surface.getChildren().add(new TimeBar(sizes, parts(context, item)));
        return surface;
    }

    private static List<TimeBar.Part> parts(PageContext context, Item item) {
        int days = item.guide().promisedWorkingDays();
        WorkingCalendar calendar = context.catalogue().calendar();
        LocalDate begins = calendar.startsOn(context.now());
        LocalDate due = calendar.due(context.now(), days);
        List<TimeBar.Part> parts = new ArrayList<>();
        parts.add(new TimeBar.Part(context.text("stage.ACCEPTED"), context.text("guide.today"), TimeBar.State.NOW));
        parts.add(new TimeBar.Part(
                context.text("stage.IN_REVIEW"),
                begins.equals(context.today())
                        ? context.text("guide.days", days)
                        : context.text("guide.days.from", days, context.texts().day(begins)),
                TimeBar.State.TO_COME));
        parts.add(
                item.guide().siteInspection()
                        ? new TimeBar.Part(
                                context.text("stage.SITE_INSPECTION"),
                                context.text("guide.inspection"),
                                TimeBar.State.TO_COME)
                        : new TimeBar.Part(
                                context.text("stage.SITE_INSPECTION"),
                                context.text("guide.not-needed"),
                                TimeBar.State.NOT_NEEDED));
        parts.add(new TimeBar.Part(
                context.text("stage.DECIDED"),
                context.text("guide.by", context.texts().day(due)),
                TimeBar.State.TO_COME));
        return parts;
    }
}
