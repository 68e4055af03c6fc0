package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banshi.content.form.AmountRule;
import org.banshi.content.form.AnswerType;
import org.banshi.content.form.Form;
import org.banshi.content.form.Question;
import org.banshi.content.form.Question.CardFact;

/** {@code form:} of an item. Questions are read in order; each may refer only to those before it. */
final class FormSection {

    private final List<Question> earlier = new ArrayList<>();

    private FormSection() {}

    static Form read(Fields fields) {
        int version = fields.number("version", 1, 1_000_000);
        FormSection section = new FormSection();
        List<Question> questions = fields.list("questions", section::entry).stream()
                .flatMap(List::stream)
                .toList();
        Unique.check(questions, Question::id, "question", fields, "questions");
        List<AmountRule> rules = fields.node("rules").isEmpty()
                ? List.of()
                : fields.list("rules", rule -> new RuleSection(questions).read(rule));
        RuleSection.check(rules, fields);
        return new Form(version, questions, rules);
    }

    private List<Question> entry(Fields fields) {
        List<Question> questions = fields.has("group")
                ? GroupSection.read(fields, earlier, this::question)
                : List.of(question(fields, earlier));
        for (Question question : questions) {
            if (question.when().isPresent()
                    && !Reachability.canHold(question.when().get(), earlier)) {
                fields.find(
                        "when",
                        "no answers make '" + question.id() + "' be asked",
                        "Check the conditions of this question and of those it refers to: they contradict each other");
            }
            earlier.add(question);
        }
        return questions;
    }

    private Question question(Fields fields, List<Question> earlier) {
        Question question = new Question(
                fields.id("id"),
                fields.words("title"),
                fields.words("label"),
                fields.words("why"),
                fields.section("answer", answer -> new AnswerSection(earlier).read(answer))
                        .orElseGet(() -> new AnswerType.Text(0, 0)),
                fields.flag("required", true),
                fields.node("when").isEmpty()
                        ? Optional.empty()
                        : fields.section("when", when -> new ConditionSection(earlier).read(when)),
                fields.node("suggestion").isEmpty()
                        ? Optional.empty()
                        : Optional.of(fields.oneOf("suggestion", CardFact.class)),
                fields.flag("sensitive", false));
        if (question.suggestion().isPresent() && !(question.type() instanceof AnswerType.Text)) {
            fields.find("suggestion", "only a text can be suggested from the card", "Remove 'suggestion'");
        }
        return question;
    }
}
