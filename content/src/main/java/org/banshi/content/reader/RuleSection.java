package org.banshi.content.reader;

import java.util.List;
import org.banshi.content.form.AmountRule;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Question;

/**
 * One of {@code rules:} of a form: {@code {at: need, at-most: [expense], less: [paid-by-insurance], problem: …}}. {@code
 * household.income} stands for that amount of each row of the group.
 *
 * @param questions all of the form
 */
record RuleSection(List<Question> questions) {

    AmountRule read(Fields fields) {
        String at = fields.text("at");
        int place = place(at);
        if (place < 0 && !at.isEmpty()) {
            fields.find("at", "no question '" + at + "' asks for an amount of money", "Refer to one that does");
        }
        if (place >= 0 && questions.get(place).type() instanceof AnswerType.Money money && money.leastFen() > 0) {
            fields.find(
                    "at",
                    "'" + at + "' may not be 0, but nothing may be left for it",
                    "Write least-yuan: 0 there, or nobody could go on");
        }
        return new AmountRule(
                at,
                amounts(fields, "at-most", place),
                fields.node("less").isEmpty() ? List.of() : amounts(fields, "less", place),
                fields.words("problem"));
    }

    /** What is taken away must not be more than what it is taken from, or no amount at all would be left. */
    static void check(List<AmountRule> rules, Fields fields) {
        for (AmountRule rule : rules) {
            for (String less : rule.less()) {
                if (rules.stream()
                                .noneMatch(other -> other.at().equals(less)
                                        && other.less().isEmpty()
                                        && rule.atMost().containsAll(other.atMost()))
                        || rule.less().size() > 1) {
                    fields.find(
                            "rules",
                            "for '" + rule.at() + "' less than nothing may be left",
                            "Take away only one amount, and add a rule for it: at: " + less + ", at-most: "
                                    + rule.atMost());
                }
            }
        }
    }

    private List<String> amounts(Fields fields, String key, int before) {
        return fields.texts(key).stream()
                .flatMap(written -> {
                    List<String> amounts = questions.stream()
                            .filter(question -> question.type() instanceof AnswerType.Money)
                            .map(Question::id)
                            .filter(id -> isMeant(written, id))
                            .toList();
                    if (amounts.isEmpty() || amounts.stream().anyMatch(id -> before >= 0 && place(id) >= before)) {
                        fields.find(
                                key,
                                "no earlier question '" + written + "' asks for an amount of money",
                                "Refer to one that stands before the one named under 'at'");
                    }
                    return amounts.stream();
                })
                .toList();
    }

    private static boolean isMeant(String written, String id) {
        int dot = written.indexOf('.');
        return dot < 0
                ? id.equals(written)
                : GroupSection.isInRow(id, written.substring(0, dot), written.substring(dot + 1));
    }

    private int place(String id) {
        for (int place = 0; place < questions.size(); place++) {
            Question question = questions.get(place);
            if (question.id().equals(id) && question.type() instanceof AnswerType.Money) {
                return place;
            }
        }
        return -1;
    }
}
