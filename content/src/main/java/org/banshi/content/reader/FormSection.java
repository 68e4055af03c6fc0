package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.AnswerType.Choice;
import org.banshi.content.form.AnswerType.Digits;
import org.banshi.content.form.AnswerType.Month;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.Form;
import org.banshi.content.form.Question;
import org.banshi.content.form.Question.CardFact;
import org.banshi.content.form.Question.Condition;

/** {@code form:} of an item. Questions are read in order; each may refer only to those before it. */
final class FormSection {

    private final List<Question> earlier = new ArrayList<>();

    private FormSection() {}

    static Form read(Fields fields) {
        int version = fields.number("version", 1, 1_000_000);
        FormSection section = new FormSection();
        List<Question> questions = fields.list("questions", section::question);
        Unique.check(questions, Question::id, "question", fields, "questions");
        return new Form(version, questions);
    }

    private Question question(Fields fields) {
        Question question = new Question(
                fields.id("id"),
                fields.words("title"),
                fields.words("label"),
                fields.words("why"),
                fields.section("answer", this::answer).orElseGet(() -> new AnswerType.Text(0, 0)),
                fields.flag("required", true),
                fields.node("when").isEmpty() ? Optional.empty() : fields.section("when", this::condition),
                fields.node("suggestion").isEmpty()
                        ? Optional.empty()
                        : Optional.of(fields.oneOf("suggestion", CardFact.class)),
                fields.flag("sensitive", false));
        if (question.suggestion().isPresent() && !(question.type() instanceof AnswerType.Text)) {
            fields.find("suggestion", "only a text can be suggested from the card", "Remove 'suggestion'");
        }
        earlier.add(question);
        return question;
    }

    private Condition condition(Fields fields) {
        Condition condition = new Condition(fields.text("question"), fields.texts("one-of"));
        Optional<Question> other = earlier(condition.question());
        if (other.isEmpty()) {
            fields.find(
                    "question",
                    "no earlier question is called '" + condition.question() + "'",
                    "Refer to a question that stands before this one");
        } else if (other.get().type() instanceof Choice(List<Option> options)) {
            List<String> ids = options.stream().map(Option::id).toList();
            condition.oneOf().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> fields.find(
                            "one-of",
                            "'" + condition.question() + "' has no option '" + id + "'",
                            "Use one of " + ids));
            if (condition.oneOf().isEmpty() && fields.has("one-of")) {
                fields.find("one-of", "'one-of' names no option, so nobody is asked", "Name at least one option");
            }
        } else {
            fields.find("question", "'" + condition.question() + "' is not a choice", "Refer to a choice");
        }
        return condition;
    }

    private AnswerType answer(Fields fields) {
        return switch (fields.oneOf("kind", Kind.class)) {
            case CHOICE -> choice(fields);
            case DIGITS -> digits(fields);
            case TEXT -> text(fields);
            case MONTH -> month(fields);
        };
    }

    private enum Kind {
        CHOICE,
        DIGITS,
        TEXT,
        MONTH
    }

    private static AnswerType choice(Fields fields) {
        Words nothing = new Words("", "");
        List<Option> options = fields.list(
                "options",
                option -> new Option(option.id("id"), option.words("name"), option.words("detail", nothing)));
        Unique.check(options, Option::id, "option", fields, "options");
        if (fields.has("options") && (options.size() < 2 || options.size() > 8)) {
            fields.find("options", "a choice has " + options.size() + " options", "Offer two to eight");
        }
        return new Choice(options);
    }

    private static AnswerType digits(Fields fields) {
        Digits digits = new Digits(
                fields.number("least", 1, 64),
                fields.number("most", 1, 64),
                fields.node("check").isEmpty() ? Digits.Check.NONE : fields.oneOf("check", Digits.Check.class));
        ordered(fields, digits.least(), digits.most());
        if (digits.check() == Digits.Check.MOBILE && (digits.least() != 11 || digits.most() != 11)) {
            fields.find("check", "a mobile number has exactly 11 digits", "Write least: 11 and most: 11");
        }
        // ISO/IEC 7812 numbers have up to 19 digits, the shortest bank cards in use here 16.
        if (digits.check() == Digits.Check.BANK_CARD && (digits.least() < 12 || digits.most() > 19)) {
            fields.find("check", "a bank card has 12 to 19 digits", "Write for example least: 16 and most: 19");
        }
        return digits;
    }

    private static AnswerType text(Fields fields) {
        AnswerType.Text text = new AnswerType.Text(fields.number("least", 1, 500), fields.number("most", 1, 500));
        ordered(fields, text.least(), text.most());
        return text;
    }

    private AnswerType month(Fields fields) {
        int years = fields.number("earliest-years-ago", 0, 100);
        String notBefore = fields.node("not-before").isEmpty() ? "" : fields.text("not-before");
        boolean month = earlier(notBefore)
                .filter(other -> other.type() instanceof Month)
                .isPresent();
        if (!notBefore.isEmpty() && !month) {
            fields.find(
                    "not-before",
                    "no earlier question '" + notBefore + "' asks for a month",
                    "Refer to a month that stands before this one");
        }
        return new Month(years, notBefore);
    }

    private static void ordered(Fields fields, int least, int most) {
        if (least > most) {
            fields.find("least", "'least' is above 'most'", "Exchange the two");
        }
    }

    private Optional<Question> earlier(String id) {
        return earlier.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
