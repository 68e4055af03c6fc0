package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.banshi.content.Language;
import org.banshi.content.Masking;
import org.banshi.content.form.AnswerText;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Question;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Rows;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.TextRole;
import org.banshi.kiosk.ui.TouchButton;
import org.banshi.kiosk.visit.CardName;
import org.banshi.kiosk.visit.Event;

/** Everything once, each with a way to change it. */
final class ReviewPage {

    private ReviewPage() {}

    static Page draw(PageContext context) {
        Sizes sizes = context.sizes();
        List<Node> rows = new ArrayList<>();
        context.visit().card().ifPresent(card -> {
            rows.add(
                    fromCard(context, "review.name", CardName.in(context.texts().language(), card)));
            rows.add(fromCard(context, "review.number", Masking.idNumber(card.number())));
        });
        FormEngine engine = new FormEngine(context.item().form(), context.today());
        for (Question question : engine.asked(context.visit().answers())) {
            rows.add(answer(context, question));
        }
        return Page.titled(
                        context.text("review.title"), context.in(context.item().name()))
                .steps(Steps.review(context))
                .bodyShare(0.62)
                .body(SurfaceRows.of(context, rows).stream()
                        .map(row -> PagedColumn.grow(row, 1.4))
                        .toList())
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text("review.continue"),
                        () -> context.actions().step(new Event.Continue())));
    }

    private static Node fromCard(PageContext context, String key, String value) {
        return Rows.value(context.sizes(), context.text(key), value, Optional.empty(), changeWidth(context));
    }

    private static Node answer(PageContext context, Question question) {
        String label = context.in(question.label());
        String value = context.visit()
                .answers()
                .get(question.id())
                .map(answer ->
                        AnswerText.shown(question, answer, context.texts().language()))
                .orElse(context.text("review.not-given"));
        TouchButton change = Buttons.small(
                context.sizes(),
                "change-" + question.id(),
                Glyph.PEN,
                context.text("review.change"),
                () -> context.actions().step(new Event.Change(question.id())));
        change.setAccessibleText(context.text("review.change") + " " + label);
        return Rows.value(context.sizes(), label, value, Optional.of(change), changeWidth(context));
    }

    /** Icon, word and air of the button, in letters of its size. */
    private static double changeWidth(PageContext context) {
        return Math.max(
                context.sizes().target() * 1.6,
                context.sizes().font(TextRole.BODY).getSize()
                        * (context.texts().language() == Language.EN ? 6.2 : 4.8));
    }
}
