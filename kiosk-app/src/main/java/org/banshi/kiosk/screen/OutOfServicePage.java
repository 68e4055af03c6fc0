package org.banshi.kiosk.screen;

import org.banshi.content.Words;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;

/** Nothing can be done here now: why, and where to turn. */
final class OutOfServicePage {

    private OutOfServicePage() {}

    static Page draw(PageContext context, Words reason) {
        Sizes sizes = context.sizes();
        return Page.titled(context.text("out-of-service.title"), context.in(reason))
                .hero(new Medal(sizes, Glyph.CAUTION, Type.Tone.NOTE, 64))
                .bodyShare(0.5)
                .body(new Surface(
                        sizes,
                        Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, context.text("out-of-service.what")),
                        Type.label(
                                sizes,
                                TextRole.BODY,
                                Type.Tone.SOFT,
                                context.text("help.hot-line", context.site().hotLine()))));
    }
}
