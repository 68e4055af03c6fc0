package org.banshi.content.form;

import java.util.List;
import java.util.Optional;

/**
 * What is asked for an item, one question a page.
 *
 * @param version counts up with every change of questions; an application names the version it was filled with
 * @param questions in the order asked
 */
public record Form(int version, List<Question> questions) {

    public Form {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
