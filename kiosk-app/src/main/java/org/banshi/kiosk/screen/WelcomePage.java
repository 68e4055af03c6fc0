package org.banshi.kiosk.screen;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;

/** What would you like to do. */
final class WelcomePage {

    private WelcomePage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        ChoiceCard apply = new ChoiceCard(
                sizes,
                "service-apply",
                ChoiceCard.Look.plain(context.text("welcome.apply"), context.text("welcome.apply.detail"))
                        .with(Glyph.DOCUMENT)
                        .asStrong(),
                () -> context.actions().step(new Event.ServiceChosen(false)));
        ChoiceCard proofs = new ChoiceCard(
                sizes,
                "service-proofs",
                ChoiceCard.Look.plain(context.text("welcome.proofs"), context.text("welcome.proofs.detail"))
                        .with(Glyph.CERTIFICATE),
                () -> context.actions().step(new Event.ServiceChosen(true)));
        return Page.titled(
                        context.text("welcome.title"),
                        context.text("welcome.lead", context.offered().size()))
                .withNotes()
                .bodyShare(0.58)
                .body(
                        PagedColumn.even(apply, 3.2),
                        PagedColumn.even(proofs, 3.2),
                        PagedColumn.even(scanHint(context), 2.2));
    }

    private static Surface scanHint(PageContext context) {
        Sizes sizes = context.sizes();
        boolean works = context.surroundings().scanner().canWork();
        Label name = Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("welcome.scan"));
        Label detail = Type.label(
                sizes,
                TextRole.BODY,
                Type.Tone.SOFT,
                context.text(works ? "welcome.scan.detail" : "welcome.scan.unavailable"));
        VBox words = new VBox(sizes.tight(), name, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(sizes.padding() * 0.8, ChoiceCard.badge(sizes, Glyph.SCAN, false), words);
        row.setAlignment(Pos.CENTER_LEFT);
        Surface surface = new Surface(sizes, row);
        surface.setAlignment(Pos.CENTER_LEFT);
        return surface;
    }
}
