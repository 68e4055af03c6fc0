package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.CardPicture;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Visit.ReceiptState;
import org.banshi.kiosk.visit.Visit.SubmissionState;

/** Take your card, take your slip. */
final class FarewellPage {

    private FarewellPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        boolean card = context.surroundings().cardLies();
        boolean slip = context.visit().receipt() instanceof ReceiptState.Printed
                || context.visit().receipt() instanceof ReceiptState.NotKnown;
        boolean unsaved = context.visit().unsaved();
        boolean staff = unsaved
                || context.visit()
                        .submission()
                        .filter(SubmissionState.NeedsStaff.class::isInstance)
                        .isPresent();
        String title = card ? "farewell.take" : unsaved ? "farewell.unsaved" : staff ? "done.staff" : "farewell.title";
        List<Node> body = new ArrayList<>();
        if (staff) {
            body.add(new Banner(
                    sizes,
                    Type.Tone.ERROR,
                    Glyph.CAUTION,
                    context.text(unsaved ? "farewell.unsaved.detail" : "farewell.staff")));
        }
        if (card) {
            StackPane scene = new StackPane(new CardPicture(CardPicture.Motion.TAKE_AWAY, !context.care()));
            scene.setPadding(new Insets(sizes.px(8)));
            scene.setPrefHeight(sizes.px(90));
            scene.getStyleClass().add("scene");
            body.add(PagedColumn.grow(scene, 2.4));
            body.add(new Banner(sizes, Type.Tone.NOTE, Glyph.CARD, context.text("farewell.card")));
        }
        if (slip) {
            body.add(new Banner(sizes, Type.Tone.GOOD, Glyph.PRINTER, context.text("farewell.slip")));
        }
        body.add(new Banner(sizes, Type.Tone.ACTION, Glyph.SAFE, context.text("farewell.wiped")));
        return Page.titled(context.text(title), context.text("farewell.lead"))
                .hero(new Medal(
                        sizes,
                        card ? Glyph.CARD : staff ? Glyph.CAUTION : Glyph.CHECK,
                        card || staff ? Type.Tone.NOTE : Type.Tone.GOOD,
                        card ? 34 : 60))
                .bodyShare(0.52)
                .body(body);
    }
}
