package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banshi.content.form.AnswerType.Option;
import org.banshi.content.form.AnswerType.Several;
import org.banshi.content.form.Condition;
import org.banshi.content.form.Question;

/** Whether there are answers with which a question is asked at all: found by trying them. */
final class Reachability {

    /** Enough for four questions with eight options each; beyond that nobody could follow the form any more. */
    private static final int MOST_TRIED = 10_000;

    private final Map<String, Question> earlier;
    private final Condition wanted;
    private final List<Question> deciding;
    private final Map<String, Set<String>> chosen = new HashMap<>();
    private int tried;

    private Reachability(Condition wanted, Map<String, Question> earlier) {
        this.wanted = wanted;
        this.earlier = earlier;
        this.deciding = deciding(wanted, earlier);
    }

    /** Also true where a condition refers to what is not there: that is a finding of its own. */
    static boolean canHold(Condition condition, List<Question> earlier) {
        Map<String, Question> byId = earlier.stream()
                .collect(Collectors.toMap(Question::id, question -> question, (first, second) -> first));
        if (!condition
                .leaves()
                .allMatch(leaf ->
                        byId.containsKey(leaf.question()) && !leaf.options().isEmpty())) {
            return true;
        }
        Reachability reachability = new Reachability(condition, byId);
        return reachability.search(0) || reachability.tried >= MOST_TRIED;
    }

    private boolean search(int at) {
        if (at == deciding.size()) {
            tried++;
            return wanted.holds(this::heard);
        }
        Question question = deciding.get(at);
        for (Set<String> answer : answers(question)) {
            chosen.put(question.id(), answer);
            if (tried >= MOST_TRIED || search(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What counts of an answer: nothing, when the question is not asked. */
    private Set<String> heard(String id) {
        Optional<Condition> when = Optional.ofNullable(earlier.get(id)).flatMap(Question::when);
        boolean asked = when.isEmpty() || when.get().holds(this::heard);
        return asked ? chosen.getOrDefault(id, Set.of()) : Set.of();
    }

    private static List<Set<String>> answers(Question question) {
        List<Set<String>> answers = new ArrayList<>();
        List<String> ids =
                ConditionSection.options(question).stream().map(Option::id).toList();
        if (question.type() instanceof Several several) {
            // At most 255: a question has no more than eight options.
            for (int chosen = 1; chosen < 1 << ids.size(); chosen++) {
                if (Integer.bitCount(chosen) >= several.least() && Integer.bitCount(chosen) <= several.most()) {
                    answers.add(subset(ids, chosen));
                }
            }
        } else {
            ids.forEach(id -> answers.add(Set.of(id)));
        }
        if (!question.required()) {
            answers.add(Set.of());
        }
        return answers;
    }

    private static Set<String> subset(List<String> ids, int chosen) {
        Set<String> subset = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if ((chosen & 1 << i) != 0) {
                subset.add(ids.get(i));
            }
        }
        return subset;
    }

    /** The questions on whose answers it hangs, directly or through their own conditions. */
    private static List<Question> deciding(Condition wanted, Map<String, Question> earlier) {
        List<Question> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Condition> open = new ArrayList<>(List.of(wanted));
        while (!open.isEmpty()) {
            open.removeLast().leaves().forEach(leaf -> {
                Question question = earlier.get(leaf.question());
                if (question != null && seen.add(leaf.question())) {
                    found.add(question);
                    question.when().ifPresent(open::add);
                }
            });
        }
        return found;
    }
}
