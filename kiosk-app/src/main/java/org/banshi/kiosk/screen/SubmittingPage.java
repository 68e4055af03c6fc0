package org.banshi.kiosk.screen;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Icon;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/** Being saved, then sent: what is happening now, and what is done already. */
final class SubmittingPage {

    private SubmittingPage() {}

    static Page draw(PageContext context, Stage.Submitting.Phase phase) {
        Sizes sizes = context.sizes();
        if (phase == Stage.Submitting.Phase.SAVE_FAILED) {
            return Page.titled(context.text("submitting.failed"), context.text("submitting.failed.lead"))
                    .hero(new Medal(sizes, Glyph.CAUTION, Type.Tone.NOTE, 52))
                    .body(new Banner(sizes, Type.Tone.ERROR, Glyph.CAUTION, context.text("submitting.failed.detail")))
                    .main(Buttons.primary(
                            sizes,
                            "retry",
                            context.text("submitting.retry"),
                            () -> context.actions().step(new Event.RetrySave())));
        }
        boolean saved = phase == Stage.Submitting.Phase.SENDING;
        Surface steps = new Surface(
                sizes,
                step(context, saved, !saved, "submitting.saving"),
                step(context, false, saved, "submitting.sending"),
                step(context, false, false, "submitting.receipt"));
        return Page.titled(
                        context.text(saved ? "submitting.sending.title" : "submitting.saving.title"),
                        context.text("submitting.lead"))
                .hero(new Medal(sizes, saved ? Glyph.NETWORK : Glyph.SAFE, Type.Tone.ACTION, 60))
                .bodyShare(0.5)
                .body(steps);
    }

    private static HBox step(PageContext context, boolean done, boolean now, String key) {
        Sizes sizes = context.sizes();
        Type.Tone tone = done ? Type.Tone.GOOD : now ? Type.Tone.PLAIN : Type.Tone.SOFT;
        HBox row = new HBox(
                sizes.px(4),
                new Icon(done ? Glyph.CHECK : now ? Glyph.CLOCK : Glyph.FORWARD, sizes.px(10), tone),
                Type.label(sizes, now ? TextRole.STRONG : TextRole.BODY, tone, context.text(key)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(sizes.px(20));
        return row;
    }
}
