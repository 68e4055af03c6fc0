package org.banshi.kiosk.screen;

import org.banshi.content.form.AnswerType;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Question;
import org.banshi.kiosk.ui.Banner;
import org.banshi.kiosk.ui.Buttons;
import org.banshi.kiosk.ui.Glyph;
import org.banshi.kiosk.ui.Sizes;
import org.banshi.kiosk.ui.StepBar;
import org.banshi.kiosk.ui.Type;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Stage;

/** One question. */
final class FillPage {

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
            case AnswerType.Choice choice -> ChoicePages.one(context, page, choice);
            case AnswerType.Several several -> ChoicePages.several(context, page, several);
            case AnswerType.Digits digits -> TypingPages.digits(context, page, digits, problem);
            case AnswerType.Characters characters ->
                TypingPages.characters(context, page, question, characters, problem);
            case AnswerType.Name name -> TypingPages.name(context, page, question, name, problem);
            case AnswerType.Text text -> TypingPages.text(context, page, question, text, problem);
            case AnswerType.Money money -> TypingPages.money(context, page, money, problem);
            case AnswerType.Day _ -> TypingPages.day(context, page, problem);
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
}
