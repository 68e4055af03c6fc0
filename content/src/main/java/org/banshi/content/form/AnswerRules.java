package org.banshi.content.form;

import java.time.LocalDate;
import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** What makes an answer of each type usable. Total: every string is accepted or refused, none throws. */
final class AnswerRules {

    /** In UTF-16 units. The longest text allowed is 500 code points; a scanned code can be far longer. */
    private static final int LONGEST_TYPED = 4096;

    private AnswerRules() {}

    static Normalised normalise(Question question, String typed, Answers others, LocalDate today) {
        if (typed.length() > LONGEST_TYPED) {
            return new Refused(new Words("输入的内容太长了，请删短一些。", "This is too long. Please shorten it."));
        }
        boolean words = question.type() instanceof AnswerType.Text || question.type() instanceof AnswerType.Name;
        if (words ? Folding.text(typed).isEmpty() : Folding.number(typed).isEmpty()) {
            return question.required() ? new Refused(missing(question)) : new Accepted("");
        }
        return switch (question.type()) {
            case AnswerType.Choice choice -> choice(choice, typed);
            case AnswerType.Several several -> SeveralRules.normalise(several, typed);
            case AnswerType.Digits digits -> DigitRules.normalise(question, digits, typed);
            case AnswerType.Text text -> TextRules.normalise(text, typed);
            case AnswerType.Name name -> NameRules.normalise(name, typed);
            case AnswerType.Characters characters -> CharacterRules.normalise(question, characters, typed, today);
            case AnswerType.Money money -> MoneyRules.normalise(money, typed);
            case AnswerType.Day day -> DayRules.normalise(day, typed, others, today);
            case AnswerType.Month month -> MonthRules.normalise(month, typed, others, today);
        };
    }

    private static Normalised choice(AnswerType.Choice choice, String typed) {
        String id = typed.strip();
        return choice.options().stream().anyMatch(option -> option.id().equals(id))
                ? new Accepted(id)
                : new Refused(new Words("请从列出的选项里选一个。", "Please choose one of the options shown."));
    }

    static Words missing(Question question) {
        boolean choice = question.type() instanceof AnswerType.Choice || question.type() instanceof AnswerType.Several;
        return new Words(
                (choice ? "请选择" : "请填写") + question.label().zhCn() + "。",
                (choice ? "Please choose: " : "Please fill in: ")
                        + question.label().en() + ".");
    }

    static Words unknownQuestion() {
        return new Words("表单里没有这一项。", "The form has no such question.");
    }
}
