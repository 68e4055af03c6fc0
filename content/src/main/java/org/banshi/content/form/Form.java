package org.banshi.content.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked for an item, one question a page.
 *
 * @param version counts up with every change of questions; an application names the version it was filled with
 * @param questions in the order asked
 * @param rules what has to hold between amounts
 */
public record Form(int version, List<Question> questions, List<AmountRule> rules) {

    public Form {
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
    }

    public Form(int version, List<Question> questions) {
        this(version, questions, List.of());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether a condition on this form's questions holds with these answers. */
    public boolean holds(Condition condition, Answers answers) {
        return condition.holds(id -> chosen(question(id), answers));
    }

    boolean isAsked(Question question, Answers answers) {
        // A condition refers only to earlier questions (checked on reading), so this ends.
        return question.when().map(condition -> holds(condition, answers)).orElse(true);
    }

    private Set<String> chosen(Optional<Question> question, Answers answers) {
        return question.filter(each -> isAsked(each, answers))
                .flatMap(each -> answers.get(each.id()))
                .map(SeveralRules::chosen)
                .orElse(Set.of());
    }
}
