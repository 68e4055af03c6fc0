package org.banshi.kiosk.screen;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.SignaturePad;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.Surface;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;
import org.banshi.kiosk.visit.Visit;

/** The declaration and the finger signature. */
final class SignPage {

    private SignPage() {}

    static Page draw(PageContext context, Stage.Sign stage) {
        Sizes sizes = context.sizes();
        Page page = Page.titled(context.text("sign.title"), "")
                .steps(Steps.sign(context))
                .bodyShare(0.56)
                .aside(new Surface(
                        sizes,
                        Type.label(sizes, TextRole.HEADING, Type.Tone.PLAIN, context.text("sign.declaration")),
                        Type.label(
                                sizes,
                                context.care() ? TextRole.BODY : TextRole.LEAD,
                                Type.Tone.PLAIN,
                                context.in(context.item().declaration()))))
                .bottom(pad(context))
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "submit",
                        context.text("sign.submit"),
                        () -> context.actions().step(new Event.Confirm(signature(context)))));
        stage.problem()
                .ifPresent(problem ->
                        page.problem(new Banner(sizes, Type.Tone.ERROR, Glyph.CAUTION, context.in(problem))));
        return page;
    }

    private static List<Visit.Stroke> signature(PageContext context) {
        return context.draft().strokes().stream().map(Visit.Stroke::new).toList();
    }

    private static VBox pad(PageContext context) {
        Sizes sizes = context.sizes();
        SignaturePad pad = new SignaturePad(
                sizes,
                context.text("sign.here"),
                context.draft().strokes(),
                strokes -> context.draft().sign(strokes));
        pad.setPrefHeight(sizes.px(context.portrait() ? 165 : 110));
        pad.setMinHeight(sizes.px(context.portrait() && !context.care() ? 70 : 50));
        VBox.setVgrow(pad, Priority.ALWAYS);
        Label hint = Type.label(sizes, TextRole.BODY, Type.Tone.SOFT, context.text("sign.hint"));
        HBox.setHgrow(hint, Priority.ALWAYS);
        TouchButton clear = Buttons.small(sizes, "signature-clear", context.text("sign.clear"), pad::clear);
        clear.setMinWidth(Region.USE_PREF_SIZE);
        HBox under = new HBox(sizes.px(5), hint, clear);
        under.setAlignment(Pos.CENTER_LEFT);
        return new VBox(sizes.gap(), pad, under);
    }
}
