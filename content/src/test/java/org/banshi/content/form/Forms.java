package org.banshi.content.form;

import java.util.List;
import java.util.Optional;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Characters;
import org.banshi.content.form.AnswerType.Digits.Check;

/** Questions for tests. */
final class Forms {

    static final AnswerType.Text TEXT = new AnswerType.Text(2, 10);
    static final AnswerType.Digits MOBILE = new AnswerType.Digits(11, 11, Check.MOBILE);
    static final AnswerType.Digits BANK_CARD = new AnswerType.Digits(16, 19, Check.BANK_CARD);
    static final AnswerType.Digits POSTCODE = new AnswerType.Digits(6, 6, Check.NONE);
    static final AnswerType.Month FROM = new AnswerType.Month(10, "");
    static final AnswerType.Month TO = new AnswerType.Month(10, "from");
    static final AnswerType.Name NAME = new AnswerType.Name(1, 50);
    static final AnswerType.Characters ID_NUMBER = new AnswerType.Characters(18, 18, Characters.Check.ID_NUMBER);
    static final AnswerType.Characters CREDIT_CODE = new AnswerType.Characters(18, 18, Characters.Check.CREDIT_CODE);
    static final AnswerType.Characters PLATE = new AnswerType.Characters(7, 8, Characters.Check.PLATE);
    static final AnswerType.Characters FRAME = new AnswerType.Characters(6, 6, Characters.Check.NONE);
    static final AnswerType.Money MONEY = new AnswerType.Money(100, 100_000_000);
    static final AnswerType.Day START = day("1 year ago", "in 6 months", "");
    static final AnswerType.Day END = day("1 year ago", "in 2 years", "from");
    static final AnswerType.Several SOME =
            new AnswerType.Several(choice("a", "b", "c").options(), 1, 2);
    static final AnswerType.Choice YES_NO = choice("yes", "no");

    private Forms() {}

    static AnswerType.Choice choice(String... ids) {
        return new AnswerType.Choice(List.of(ids).stream()
                .map(id -> new AnswerType.Option(id, new Words("选" + id, "Option " + id), new Words("", "")))
                .toList());
    }

    static AnswerType.Day day(String earliest, String latest, String notBefore) {
        return new AnswerType.Day(
                DayOffset.parse(earliest).orElseThrow(),
                DayOffset.parse(latest).orElseThrow(),
                notBefore,
                Optional.empty(),
                Optional.empty());
    }

    static Question question(String id, AnswerType type) {
        return question(id, type, true, Optional.empty());
    }

    static Question optional(String id, AnswerType type) {
        return question(id, type, false, Optional.empty());
    }

    static Question when(String id, AnswerType type, String other, String... oneOf) {
        return question(id, type, true, Optional.of(new Condition.OneOf(other, List.of(oneOf))));
    }

    static Question sensitive(AnswerType type) {
        Question plain = question("secret", type);
        return new Question(
                plain.id(),
                plain.title(),
                plain.label(),
                plain.why(),
                type,
                true,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Question question(String id, AnswerType type, boolean required, Optional<Condition> when) {
        Words words = new Words("标签" + id, "Label " + id);
        return new Question(id, words, words, words, type, required, when, Optional.empty(), false);
    }
}
