package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Question;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.ChoiceCard;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.PagedColumn;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.StepBar;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/** One question. */
final class FillPage {

    /** More choices than this stand two in a row, in normal mode. */
    private static final int ONE_COLUMN = 5;

    private FillPage() {}

    static Page draw(PageContext context, Stage.Fill stage) {
        Sizes sizes = context.sizes();
        Question question = context.item()
                .form()
                .question(stage.question())
                .orElseThrow(() -> new IllegalStateException(
                        "the form of " + context.item().id() + " has no question " + stage.question()));
        String optional = question.required() ? "" : context.text("fill.optional");
        Page page = Page.titled(context.in(question.title()), context.in(question.why()) + optional)
                .steps(steps(context, question))
                .back(Buttons.secondary(
                        sizes,
                        "back",
                        context.text("action.back"),
                        () -> context.actions().step(new Event.Back())))
                .main(Buttons.primary(
                        sizes,
                        "continue",
                        context.text(stage.fromReview() ? "fill.back-to-review" : "action.continue"),
                        () -> context.actions()
                                .step(new Event.Answered(
                                        question.id(), context.draft().typed().get()))));
        String problem = stage.problem().map(context::in).orElse("");
        if (!problem.isEmpty()) {
            page.problem(
                    new Banner(sizes, Type.Tone.ERROR, Glyph.CAUTION, context.text("fill.problem") + " " + problem));
        }
        switch (question.type()) {
            case AnswerType.Choice choice -> choice(context, page, choice);
            case AnswerType.Digits digits -> TypingPages.digits(context, page, digits, problem);
            case AnswerType.Text _ -> TypingPages.text(context, page, question, problem);
            case AnswerType.Month month -> TypingPages.month(context, page, month, problem);
        }
        return page;
    }

    private static StepBar steps(PageContext context, Question question) {
        return Steps.bar(
                context,
                new FormEngine(context.item().form(), context.today())
                        .asked(context.visit().answers()).stream()
                                .map(Question::id)
                                .toList()
                                .indexOf(question.id()));
    }

    private static void choice(PageContext context, Page page, AnswerType.Choice choice) {
        Sizes sizes = context.sizes();
        List<ChoiceCard> cards = new ArrayList<>();
        for (AnswerType.Option option : choice.options()) {
            boolean chosen = context.draft().typed().get().equals(option.id());
            cards.add(new ChoiceCard(
                    sizes,
                    "option-" + option.id(),
                    ChoiceCard.Look.plain(context.in(option.name()), context.in(option.detail()))
                            .chosen(chosen, context.text("fill.chosen")),
                    () -> {
                        context.draft().typed().set(option.id());
                        context.actions().redraw();
                    }));
        }
        boolean pairs = !context.care() && cards.size() > (context.portrait() ? ONE_COLUMN : 3);
        List<Node> rows = new ArrayList<>();
        int inRow = pairs ? 2 : 1;
        for (int i = 0; i < cards.size(); i += inRow) {
            Node row = inRow == 1
                    ? cards.get(i)
                    : new EvenRow(sizes.space(), cards.subList(i, Math.min(i + inRow, cards.size())), inRow);
            rows.add(PagedColumn.even(row, 2.2));
        }
        page.body(rows);
    }
}
