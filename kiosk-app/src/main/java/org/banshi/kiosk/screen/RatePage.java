package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Icon;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/** 好差评: five faces with words, then reasons of that level. May be skipped; nobody here sees who it was. */
final class RatePage {

    private RatePage() {}

    static Page draw(PageContext context, Stage.Rate stage) {
        return stage.stars().isPresent() ? reasons(context, stage, stage.stars().get()) : faces(context);
    }

    private static Page faces(PageContext context) {
        Sizes sizes = context.sizes();
        List<Node> cards = new ArrayList<>();
        for (int stars = 5; stars >= 1; stars--) {
            int given = stars;
            cards.add(PagedColumn.even(
                    new ChoiceCard(
                            sizes,
                            "rate-" + given,
                            ChoiceCard.Look.plain(context.text("rate." + given), "★".repeat(given))
                                    .with(face(given)),
                            () -> context.actions().step(new Event.StarsChosen(given))),
                    1.5));
        }
        return Page.titled(context.text("rate.title"), context.text("rate.lead"))
                .bodyShare(0.58)
                .body(cards)
                .back(finish(context, "rate.skip", false));
    }

    private static Page reasons(PageContext context, Stage.Rate stage, int stars) {
        Sizes sizes = context.sizes();
        List<TouchButton> faces = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> 6 - i)
                .map(each -> smallFace(context, each, each == stars))
                .toList();
        List<ChoiceCard> cards = new ArrayList<>();
        for (String code : RatingReasons.of(stars)) {
            cards.add(new ChoiceCard(
                    sizes,
                    "reason-" + code,
                    ChoiceCard.Look.plain(context.text("reason." + code), "")
                            .chosen(stage.reasons().contains(code), context.text("fill.chosen")),
                    () -> context.actions().post(new Event.ReasonToggled(code))));
        }
        List<Node> rows = new ArrayList<>();
        int inRow = context.care() || context.portrait() ? 1 : 2;
        for (int i = 0; i < cards.size(); i += inRow) {
            Node row = inRow == 1
                    ? cards.get(i)
                    : new EvenRow(sizes.gap() * 1.5, cards.subList(i, Math.min(i + inRow, cards.size())), inRow);
            rows.add(PagedColumn.even(row, 1.35));
        }
        return Page.titled(context.text("rate.why"), context.text("rate.why.lead"))
                .bodyShare(0.62)
                .aside(new EvenRow(sizes.gap(), faces, 5))
                .body(rows)
                .main(finish(context, "rate.finish", true));
    }

    private static TouchButton smallFace(PageContext context, int stars, boolean chosen) {
        Sizes sizes = context.sizes();
        double side = sizes.px(context.portrait() ? 16 : 12);
        VBox content = new VBox(
                sizes.px(1),
                new Icon(face(stars), side, chosen ? Type.Tone.ON_ACTION : Type.Tone.ACTION),
                Type.centred(
                        sizes,
                        TextRole.SMALL,
                        chosen ? Type.Tone.ON_ACTION : Type.Tone.PLAIN,
                        context.text("rate.short." + stars)));
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(sizes.px(2), 0, sizes.px(2), 0));
        TouchButton button = new TouchButton(
                sizes,
                "rate-" + stars,
                context.text("rate." + stars),
                content,
                () -> context.actions().post(new Event.StarsChosen(stars)));
        button.getStyleClass().add(chosen ? "primary" : "secondary");
        return button;
    }

    private static TouchButton finish(PageContext context, String key, boolean main) {
        Runnable action = () -> context.actions().step(new Event.RatingFinished());
        return main
                ? Buttons.primary(context.sizes(), "rate-finish", context.text(key), action)
                : Buttons.secondary(context.sizes(), "rate-finish", context.text(key), action);
    }

    private static Glyph face(int stars) {
        return Glyph.named("face-" + stars);
    }
}
