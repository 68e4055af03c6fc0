package org.banshi.kiosk.screen;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.CardPicture;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Medal;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Surroundings;

/** Please put down your card. */
final class IdentifyPage {

    private IdentifyPage() {}

    static Page draw(PageContext context, Stage.Identify stage) {
        Sizes sizes = context.sizes();
        boolean dead = Notes.broken(context.surroundings().cardReader());
        String state = dead ? "dead" : stage.reading() ? "reading" : "wait";
        Page page = Page.titled(context.text("identify." + state), context.text("identify." + state + ".lead"))
                .bodyShare(0.56)
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())));
        boolean leftBehind = !dead && context.surroundings().plate() == Surroundings.Plate.LEFT_BEHIND;
        if (leftBehind) {
            page.problem(new Banner(sizes, Type.Tone.NOTE, Glyph.CAUTION, context.text("identify.left-behind")));
        } else if (stage.trouble().isEmpty()) {
            page.withNotes();
        }
        if (!stage.reading() && !leftBehind) {
            stage.trouble()
                    .ifPresent(error -> page.problem(new Banner(
                            sizes, Type.Tone.NOTE, Glyph.CAUTION, CardTrouble.words(context.texts(), error))));
        }
        return page.body(
                PagedColumn.grow(picture(context, stage, dead), 6),
                new Surface(
                        sizes,
                        Type.label(sizes, TextRole.STRONG, Type.Tone.PLAIN, context.text("identify.other")),
                        Type.label(
                                sizes,
                                TextRole.BODY,
                                Type.Tone.SOFT,
                                context.text(dead ? "identify.other.dead" : "identify.other.detail"))));
    }

    private static StackPane picture(PageContext context, Stage.Identify stage, boolean dead) {
        Sizes sizes = context.sizes();
        Node drawing = dead
                ? new Medal(sizes, Glyph.CARD, Type.Tone.NOTE, 60)
                : new CardPicture(
                        stage.reading() ? CardPicture.Motion.LIES : CardPicture.Motion.PUT_DOWN, !context.care());
        StackPane scene = new StackPane(drawing);
        scene.setPadding(new Insets(sizes.px(10)));
        scene.setPrefHeight(sizes.px(context.care() ? 75 : 90));
        scene.getStyleClass().add("scene");
        return scene;
    }
}
