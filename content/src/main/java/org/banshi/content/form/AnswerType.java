package org.banshi.content.form;

import java.util.List;
import java.util.Optional;
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
     * A person's name of so many code points: letters of any script, rare characters among them, spaces,
     * and the middle dot of names such as 阿依古丽·买买提; canonical: trimmed, every kind of middle dot as {@code ·}.
     */
    record Name(int least, int most) implements AnswerType {}

    /** Letters and digits; canonical: capitals, half-width, without spaces and hyphens. */
    record Characters(int least, int most, Check check) implements AnswerType {

        public enum Check {
            NONE,
            /** Citizen number: 18 characters, GB 11643. */
            ID_NUMBER,
            /** Unified social credit code: 18 characters, GB 32100. */
            CREDIT_CODE,
            /** Number plate of the mainland: 7 characters, 8 for new-energy vehicles (GA 36). */
            PLATE
        }
    }

    /**
     * An amount of money, counted in fen, typed and kept in yuan; canonical: yuan with exactly two decimals, {@code
     * 1200.50}, without leading zeros, so that it says the same to whoever reads it.
     *
     * @param leastFen from 0
     * @param mostFen at most 100 million yuan
     */
    record Money(long leastFen, long mostFen) implements AnswerType {}

    /**
     * Some of a few options; canonical: their ids in the order of the options, with commas between them.
     *
     * @param options two to eight
     * @param least at least so many, from 1
     */
    record Several(List<Option> options, int least, int most) implements AnswerType {
        public Several {
            options = List.copyOf(options);
        }
    }

    /**
     * A calendar day; canonical {@code yyyy-MM-dd}.
     *
     * @param earliest the first day allowed
     * @param latest the last day allowed
     * @param notBefore id of a question whose day this one may not precede; empty if none
     * @param tooEarly said of a day before the earliest, where that means more than a slip: that this is not for them,
     *     and what to do instead
     * @param tooLate the same of a day after the latest
     */
    record Day(
            DayOffset earliest, DayOffset latest, String notBefore, Optional<Words> tooEarly, Optional<Words> tooLate)
            implements AnswerType {}

    /**
     * A year and month; canonical {@code yyyy-MM}.
     *
     * @param earliestYearsAgo the earliest month allowed, in years before today
     * @param notBefore id of a question whose month this one may not precede; empty if none
     */
    record Month(int earliestYearsAgo, String notBefore) implements AnswerType {}
}
