package org.banshi.kiosk.screen;

import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Rows;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;

/** Somebody called for help; the visit waits and nothing is lost. */
final class HelpPage {

    private HelpPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        return Page.titled(context.text("help.title"), context.text("help.lead"))
                .hero(new Medal(sizes, Glyph.BELL, Type.Tone.NOTE, 56))
                .bodyShare(context.care() ? 0.62 : 0.54)
                .body(PagedColumn.grow(
                        new Surface(
                                sizes,
                                Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("help.meanwhile")),
                                Rows.fact(
                                        sizes,
                                        context.text("help.tip.text"),
                                        Type.Tone.SOFT,
                                        context.text("help.tip.text.how"),
                                        false),
                                Rows.fact(
                                        sizes,
                                        context.text("help.tip.end"),
                                        Type.Tone.SOFT,
                                        context.text("help.tip.end.how"),
                                        false),
                                Rows.fact(
                                        sizes,
                                        context.text("help.tip.phone"),
                                        Type.Tone.SOFT,
                                        context.site().hotLine(),
                                        true)),
                        1.2))
                .main(Buttons.primary(
                        sizes,
                        "help-close",
                        context.text("help.close"),
                        () -> context.actions().step(new Event.HelpClosed())));
    }
}
