package org.banshi.kiosk.screen;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.VisitRules;

/** Nothing was touched for a while: how long is left, and two large ways on. */
final class WarningPage {

    private WarningPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        Instant end = context.stageSince().plus(VisitRules.Times.STANDARD.warning());
        Label left = Type.centred(sizes, TextRole.DISPLAY, Type.Tone.PLAIN, "");
        left.setId("warning-seconds");
        VBox count =
                new VBox(left, Type.centred(sizes, TextRole.LEAD, Type.Tone.SOFT, context.text("warning.seconds")));
        TouchButton here = Buttons.primary(
                sizes,
                "still-here",
                context.text("warning.here"),
                () -> context.actions().step(new Event.StillHere()));
        TouchButton away = Buttons.secondary(
                sizes,
                "end-now",
                context.text("warning.end"),
                () -> context.actions().step(new Event.EndVisit()));
        here.setPrefHeight(sizes.px(52));
        away.setPrefHeight(sizes.px(40));
        return Page.titled(context.text("warning.title"), context.text("warning.lead"))
                .hero(new Medal(sizes, Glyph.CLOCK, Type.Tone.NOTE, context.portrait() ? 52 : 36))
                .bodyShare(0.5)
                .body(PagedColumn.grow(count, 1.4), PagedColumn.grow(here, 1.6), PagedColumn.grow(away, 1.6))
                .onTick(() -> left.setText(seconds(context, end)));
    }

    private static String seconds(PageContext context, Instant end) {
        long millis = Duration.between(context.clock().get(), end).toMillis();
        return String.valueOf(Math.max(0, (millis + 999) / 1000));
    }
}
