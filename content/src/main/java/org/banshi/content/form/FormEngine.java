package org.banshi.content.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.content.Words;

/**
 * Runs a form: answers in, next question, problems and result out. Pure and immutable; today is given.
 *
 * @param form the questions
 * @param today the day on which relative dates are counted
 */
public record FormEngine(Form form, LocalDate today) {

    /** The questions that are asked with these answers, in order. */
    public List<Question> asked(Answers answers) {
        return form.questions().stream()
                .filter(question -> form.isAsked(question, answers))
                .toList();
    }

    /** The first question asked that has no answer yet although it must have one; empty when all is answered. */
    public Optional<Question> nextOpen(Answers answers) {
        return asked(answers).stream()
                .filter(question ->
                        question.required() && answers.get(question.id()).isEmpty())
                .findFirst();
    }

    /** Folds what was typed into the canonical form, or says what is wrong with it. Never throws. */
    public Normalised normalise(Question question, String typed, Answers others) {
        return normalise(question, typed, others, result(others));
    }

    /**
     * @param counted of the others only what is asked: what was given on a way not taken counts for nothing, and the
     *     backend never hears of it
     */
    private Normalised normalise(Question question, String typed, Answers others, Answers counted) {
        Normalised normalised = AnswerRules.normalise(question, typed, counted, today);
        return normalised instanceof Normalised.Accepted(String canonical)
                ? brokenRule(question, others.with(question.id(), canonical))
                        .<Normalised>map(rule -> new Normalised.Refused(rule.problem()))
                        .orElse(normalised)
                : normalised;
    }

    private Optional<AmountRule> brokenRule(Question question, Answers answers) {
        return form.rules().stream()
                .filter(rule -> rule.at().equals(question.id()))
                .filter(rule -> !rule.holds(result(answers)))
                .findFirst();
    }

    /** What is wrong with a whole set of answers, by question id; empty when it may be submitted. */
    public Map<String, Words> problems(Answers answers) {
        Map<String, Words> problems = new LinkedHashMap<>();
        Answers counted = result(answers);
        for (Question question : asked(answers)) {
            Optional<String> answer = answers.get(question.id());
            if (answer.isEmpty()) {
                if (question.required()) {
                    problems.put(question.id(), AnswerRules.missing(question));
                }
            } else if (normalise(question, answer.get(), answers, counted)
                    instanceof Normalised.Refused(Words problem)) {
                problems.put(question.id(), problem);
            }
        }
        for (String id : answers.values().keySet()) {
            if (form.question(id).isEmpty()) {
                problems.put(id, AnswerRules.unknownQuestion());
            }
        }
        return problems;
    }

    /**
     * Only the answers to questions that are asked: what was given on a way not taken is left out, and so is what was
     * left empty.
     */
    public Answers result(Answers answers) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Question question : asked(answers)) {
            answers.get(question.id())
                    .filter(answer -> !answer.isEmpty())
                    .ifPresent(answer -> kept.put(question.id(), answer));
        }
        return new Answers(kept);
    }
}
