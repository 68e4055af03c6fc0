package org.banshi.kiosk.screen;

import org.banshi.content.item.Item;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;

/** Not for this person: why, and what to do instead. A page with a way on, not an error. */
final class NotEligiblePage {

    private NotEligiblePage() {}

    static Page draw(PageContext context, Item item) {
        Sizes sizes = context.sizes();
        return Page.titled(context.text("not-eligible.title"), context.in(item.name()))
                .hero(new Medal(sizes, Glyph.INFO, Type.Tone.ACTION, 52))
                .bodyShare(context.care() ? 0.62 : 0.54)
                .body(
                        new Surface(
                                sizes,
                                Type.label(
                                        sizes,
                                        TextRole.BODY,
                                        Type.Tone.PLAIN,
                                        context.in(item.eligibility().otherwise()))),
                        new Surface(
                                sizes,
                                Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, context.text("not-eligible.ask")),
                                Type.label(
                                        sizes,
                                        TextRole.BODY,
                                        Type.Tone.SOFT,
                                        context.text(
                                                "help.hot-line", context.site().hotLine()))))
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("not-eligible.continue"),
                        () -> context.actions().step(new Event.Continue())));
    }
}
