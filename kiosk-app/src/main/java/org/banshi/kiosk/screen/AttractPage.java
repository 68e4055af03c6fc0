package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.banshi.content.item.Item;
import org.banshi.device.DeviceStatus;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Icon;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Attached;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Surroundings;

/** Nobody is here: the time, what can be done here, whether all works, and one large invitation in both languages. */
final class AttractPage {

    /** More would make a list that nobody reads. */
    private static final int ITEMS = 4;

    private AttractPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        Label time = Type.centred(sizes, TextRole.DISPLAY, Type.Tone.PLAIN, "");
        time.setId("attract-clock");
        Label day = Type.centred(sizes, TextRole.LEAD, Type.Tone.SOFT, "");
        VBox clock = new VBox(time, day);
        clock.setAlignment(Pos.CENTER);
        List<Node> body = new ArrayList<>();
        body.add(PagedColumn.grow(invitation(context), 1.7));
        body.add(offered(context));
        if (!context.portrait()) {
            return Page.titled("", "")
                    .hero(clock)
                    .aside(health(context))
                    .body(body)
                    .bodyShare(0.58)
                    .onTick(() -> tick(context, time, day));
        }
        body.addFirst(PagedColumn.grow(clock, 1.35));
        body.add(health(context));
        return Page.titled("", "").body(body).onTick(() -> tick(context, time, day));
    }

    private static void tick(PageContext context, Label time, Label day) {
        String now = context.texts().time(context.now());
        if (!now.equals(time.getText())) {
            time.setText(now);
            day.setText(context.texts().longDay(context.now()));
        }
    }

    private static TouchButton invitation(PageContext context) {
        Sizes sizes = context.sizes();
        VBox words = new VBox(
                sizes.px(2.5),
                new Icon(Glyph.HAND, sizes.px(context.portrait() ? 40 : 26), Type.Tone.ON_ACTION),
                Type.centred(sizes, TextRole.TITLE, Type.Tone.ON_ACTION, context.text("attract.begin")),
                Type.centred(
                        sizes,
                        TextRole.LEAD,
                        Type.Tone.ON_ACTION,
                        context.otherTexts().get("attract.begin")));
        words.setAlignment(Pos.CENTER);
        words.setPadding(new Insets(sizes.padding()));
        TouchButton begin = new TouchButton(
                sizes,
                "begin",
                context.text("attract.begin"),
                words,
                () -> context.actions().step(new Event.Begin()));
        begin.getStyleClass().add("primary");
        return begin;
    }

    private static Surface offered(PageContext context) {
        Sizes sizes = context.sizes();
        Surface surface = new Surface(
                sizes,
                Type.label(
                        sizes,
                        TextRole.HEADING,
                        Type.Tone.PLAIN,
                        context.text("attract.offered", context.offered().size())));
        for (Item item : context.offered().stream().limit(ITEMS).toList()) {
            Label name = Type.label(sizes, TextRole.BODY, Type.Tone.PLAIN, context.in(item.name()));
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox row = new HBox(sizes.px(5), new Icon(Glyph.named(item.icon()), sizes.px(13), Type.Tone.ACTION), name);
            row.setAlignment(Pos.CENTER_LEFT);
            surface.getChildren().add(row);
        }
        return surface;
    }

    private static Surface health(PageContext context) {
        Sizes sizes = context.sizes();
        Surroundings around = context.surroundings();
        Surface column = new Surface(
                sizes,
                state(context, Glyph.CARD, "attract.reader", device(around.cardReader())),
                state(context, Glyph.PRINTER, "attract.printer", device(around.printer())),
                state(
                        context,
                        Glyph.NETWORK,
                        "attract.network",
                        switch (around.network()) {
                            case UNKNOWN -> Optional.empty();
                            case ONLINE -> Optional.of(true);
                            case OFFLINE -> Optional.of(false);
                        }));
        // Of what not every terminal has, only what fails: the resident who needs it asks before it is begun.
        for (Attached device : Attached.values()) {
            if (Optional.ofNullable(around.attached().get(device))
                    .filter(Notes::broken)
                    .isPresent()) {
                column.getChildren().add(state(context, glyph(device), "attract." + device, Optional.of(false)));
            }
        }
        return column;
    }

    private static Glyph glyph(Attached device) {
        return switch (device) {
            case CHIP_CARD_READER -> Glyph.CARD;
            case PAGE_PRINTER -> Glyph.PRINTER;
            case PAPER_SCANNER -> Glyph.DOCUMENT;
        };
    }

    private static Optional<Boolean> device(DeviceStatus status) {
        return status.canWork() ? Optional.of(true) : Notes.broken(status) ? Optional.of(false) : Optional.empty();
    }

    private static HBox state(PageContext context, Glyph glyph, String key, Optional<Boolean> works) {
        Sizes sizes = context.sizes();
        Type.Tone tone =
                works.map(good -> good ? Type.Tone.GOOD : Type.Tone.NOTE).orElse(Type.Tone.SOFT);
        String words =
                context.text(key + works.map(good -> good ? ".good" : ".bad").orElse(".unknown"));
        HBox row = new HBox(
                sizes.px(2.5), new Icon(glyph, sizes.px(9), tone), Type.label(sizes, TextRole.BODY, tone, words));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
