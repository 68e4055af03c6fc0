package org.banshi.content.form;

import java.util.List;
import java.util.Optional;

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
}
