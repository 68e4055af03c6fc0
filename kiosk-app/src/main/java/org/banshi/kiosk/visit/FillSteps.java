package org.banshi.kiosk.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.content.Words;
import org.banshi.content.form.Answers;
import org.banshi.content.form.FormEngine;
import org.banshi.content.form.Normalised;
import org.banshi.content.form.Question;
import org.banshi.kiosk.visit.Event.Answered;
import org.banshi.kiosk.visit.Stage.Fill;
import org.banshi.kiosk.visit.Stage.Guide;
import org.banshi.kiosk.visit.Stage.Materials;
import org.banshi.kiosk.visit.Stage.Review;

/** One question a page, forwards, backwards, and from the review and back to it. Every answer is kept. */
record FillSteps(VisitRules rules) {

    Transition first(Visit visit) {
        return ask(visit, engine(visit).asked(visit.answers()).stream().findFirst());
    }

    Transition last(Visit visit) {
        List<Question> asked = engine(visit).asked(visit.answers());
        return asked.isEmpty() ? guide(visit) : ask(visit, Optional.of(asked.getLast()));
    }

    Transition answered(Visit visit, Answered answered) {
        Optional<Question> question = question(visit, answered.question());
        // A second tap on 继续 still names the question before: it must not answer the next one.
        if (!(visit.stage() instanceof Fill fill)
                || !fill.question().equals(answered.question())
                || question.isEmpty()) {
            return Transition.to(visit);
        }
        FormEngine engine = engine(visit);
        return switch (engine.normalise(question.get(), answered.typed(), visit.answers())) {
            case Normalised.Refused(Words problem) ->
                Transition.to(visit.withStage(
                        new Fill(fill.question(), Optional.of(problem), answered.typed(), fill.fromReview())));
            case Normalised.Accepted(String canonical) -> {
                Answers answers = canonical.isEmpty()
                        ? visit.answers().without(fill.question())
                        : visit.answers().with(fill.question(), canonical);
                Visit next = visit.withAnswers(answers);
                yield fill.fromReview() ? backToReview(next) : after(next, question.get());
            }
        };
    }

    Transition change(Visit visit, String question) {
        return visit.stage() instanceof Review
                ? question(visit, question)
                        .filter(engine(visit).asked(visit.answers())::contains)
                        .map(asked -> Transition.to(visit.withStage(new Fill(asked.id(), Optional.empty(), "", true))))
                        .orElseGet(() -> Transition.to(visit))
                : Transition.to(visit);
    }

    Transition back(Visit visit, Fill fill) {
        if (fill.fromReview()) {
            return Transition.to(visit.withStage(new Review()));
        }
        List<Question> asked = engine(visit).asked(visit.answers());
        int here = position(asked, fill.question());
        return here > 0 ? ask(visit, Optional.of(asked.get(here - 1))) : guide(visit);
    }

    /** The first question that keeps the application from being submitted, with what is wrong; empty if none does. */
    Optional<Visit> firstProblem(Visit visit) {
        Map<String, Words> problems = engine(visit).problems(visit.answers());
        return engine(visit).asked(visit.answers()).stream()
                .filter(question -> problems.containsKey(question.id()))
                .findFirst()
                .map(question -> visit.withStage(new Fill(
                        question.id(),
                        Optional.ofNullable(problems.get(question.id())),
                        visit.answers().get(question.id()).orElse(""),
                        true)));
    }

    /** What the change has opened is asked first: nobody finds a gap on the review page. */
    private Transition backToReview(Visit visit) {
        return engine(visit)
                .nextOpen(visit.answers())
                .map(open -> Transition.to(visit.withStage(new Fill(open.id(), Optional.empty(), "", true))))
                .orElseGet(() -> Transition.to(visit.withStage(new Review())));
    }

    private Transition after(Visit visit, Question question) {
        List<Question> asked = engine(visit).asked(visit.answers());
        int next = position(asked, question.id()) + 1;
        return ask(visit, next < asked.size() ? Optional.of(asked.get(next)) : Optional.empty());
    }

    private static Transition ask(Visit visit, Optional<Question> question) {
        Stage next = question.<Stage>map(asked -> new Fill(asked.id(), Optional.empty(), "", false))
                .orElseGet(Materials::new);
        return Transition.to(visit.withStage(next));
    }

    private static Transition guide(Visit visit) {
        return Transition.to(
                visit.item().map(item -> visit.withStage(new Guide(item))).orElse(visit));
    }

    private static int position(List<Question> asked, String question) {
        return asked.stream().map(Question::id).toList().indexOf(question);
    }

    private static Optional<Question> question(Visit visit, String id) {
        return visit.item().flatMap(item -> item.form().question(id));
    }

    private FormEngine engine(Visit visit) {
        return new FormEngine(visit.item().orElseThrow().form(), rules.today().get());
    }
}
