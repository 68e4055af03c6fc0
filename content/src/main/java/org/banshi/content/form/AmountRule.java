package org.banshi.content.form;

import java.util.List;
import org.banshi.content.Words;

/**
 * What has to hold between amounts: the one that is asked last is at most the sum of some, less the sum of others. An
 * amount that is not asked or has no answer counts as nothing.
 *
 * @param at the question at which it is checked, and told; the others stand before it
 * @param atMost the amounts that are added up
 * @param less the amounts that are taken from them
 * @param problem what to say when it does not hold
 */
public record AmountRule(String at, List<String> atMost, List<String> less, Words problem) {

    public AmountRule {
        atMost = List.copyOf(atMost);
        less = List.copyOf(less);
    }

    /** @param answers only to questions that are asked, this one among them */
    boolean holds(Answers answers) {
        return sum(List.of(at), answers) <= sum(atMost, answers) - sum(less, answers);
    }

    /** In fen. At most 100 amounts of 100 million yuan: far from the end of a long. */
    private static long sum(List<String> questions, Answers answers) {
        return questions.stream()
                .mapToLong(id -> answers.get(id).flatMap(MoneyRules::parse).orElse(0L))
                .sum();
    }
}
