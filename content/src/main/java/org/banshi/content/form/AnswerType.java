package org.banshi.content.form;

import java.util.List;
import org.banshi.content.Words;

/** What an answer looks like. Every answer has one canonical text; see {@link FormEngine#normalise}. */
public sealed interface AnswerType {

    /**
     * One of a few options; canonical: the option's id.
     *
     * @param options two to eight
     */
    record Choice(List<Option> options) implements AnswerType {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * @param detail a second line, such as the subsidy for a payment grade; may be empty texts
     */
    record Option(String id, Words name, Words detail) {}

    /** Digits only; canonical: the digits without spaces and hyphens, half-width. */
    record Digits(int least, int most, Check check) implements AnswerType {

        public enum Check {
            NONE,
            /** Mainland mobile number: {@code 1[3-9]} and nine more digits. */
            MOBILE,
            /** Bank card number, Luhn. */
            BANK_CARD
        }
    }

    /** Free text of so many code points; canonical: trimmed, inner white space single. */
    record Text(int least, int most) implements AnswerType {}

    /**
     * A year and month; canonical {@code yyyy-MM}.
     *
     * @param earliestYearsAgo the earliest month allowed, in years before today
     * @param notBefore id of a question whose month this one may not precede; empty if none
     */
    record Month(int earliestYearsAgo, String notBefore) implements AnswerType {}
}
