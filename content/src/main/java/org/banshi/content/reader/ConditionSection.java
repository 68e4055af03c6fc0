package org.banshi.content.reader;

import java.util.List;
import java.util.Optional;
import org.banshi.content.form.AnswerType.Choice;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.AnswerType.Several;
import org.banshi.content.form.Condition;
import org.banshi.content.form.Question;

/**
 * {@code when:} of a question: {@code {question: kind, one-of: [a, b]}}, or {@code all}, {@code any} with a list of
 * such conditions, or {@code not} with one.
 *
 * @param earlier the questions that it may refer to
 */
record ConditionSection(List<Question> earlier) {

    Condition read(Fields fields) {
        List<String> kinds =
                List.of("all", "any", "not").stream().filter(fields::has).toList();
        if (kinds.size() > 1 || !kinds.isEmpty() && fields.has("question")) {
            fields.find(kinds.getFirst(), "a condition is of one kind", "Write one of question, all, any, not");
        }
        return switch (kinds.isEmpty() ? "" : kinds.getFirst()) {
            case "all" -> new Condition.All(parts(fields, "all"));
            case "any" -> new Condition.Any(parts(fields, "any"));
            case "not" ->
                new Condition.Not(fields.section("not", this::read).orElseGet(() -> new Condition.All(List.of())));
            default -> oneOf(fields);
        };
    }

    private List<Condition> parts(Fields fields, String key) {
        List<Condition> parts = fields.list(key, this::read);
        if (parts.size() < 2) {
            fields.find(
                    key,
                    "'" + key + "' joins fewer than two conditions",
                    "Join two or more, or leave '" + key + "' out");
        }
        return parts;
    }

    private Condition oneOf(Fields fields) {
        Condition.OneOf condition = new Condition.OneOf(fields.text("question"), fields.texts("one-of"));
        Optional<List<Option>> options = earlier.stream()
                .filter(question -> question.id().equals(condition.question()))
                .findFirst()
                .map(ConditionSection::options);
        if (options.isEmpty()) {
            fields.find(
                    "question",
                    "no earlier question is called '" + condition.question() + "'",
                    "Refer to a question that stands before this one");
        } else if (options.get().isEmpty()) {
            fields.find("question", "'" + condition.question() + "' is not a choice", "Refer to a choice");
        } else {
            List<String> ids = options.get().stream().map(Option::id).toList();
            condition.options().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> fields.find(
                            "one-of",
                            "'" + condition.question() + "' has no option '" + id + "'",
                            "Use one of " + ids));
            if (condition.options().isEmpty() && fields.has("one-of")) {
                fields.find("one-of", "'one-of' names no option, so nobody is asked", "Name at least one option");
            }
        }
        return condition;
    }

    /** What can be chosen; nothing where a question is answered otherwise. */
    static List<Option> options(Question question) {
        return switch (question.type()) {
            case Choice choice -> choice.options();
            case Several several -> several.options();
            default -> List.of();
        };
    }
}
