package org.banshi.content.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that is counted from today, as editors write it: {@code today}, {@code 10 years ago}, {@code in 6 months}.
 *
 * @param fromToday negative for the past
 */
public record DayOffset(Period fromToday) {

    private static final Pattern PAST = Pattern.compile("([1-9][0-9]{0,3}) (day|month|year)s? ago");
    private static final Pattern FUTURE = Pattern.compile("in ([1-9][0-9]{0,3}) (day|month|year)s?");

    /** Empty if it is not written like one of the examples. */
    public static Optional<DayOffset> parse(String written) {
        if (written.equals("today")) {
            return Optional.of(new DayOffset(Period.ZERO));
        }
        Matcher past = PAST.matcher(written);
        if (past.matches()) {
            return Optional.of(new DayOffset(period(past).negated()));
        }
        Matcher future = FUTURE.matcher(written);
        return future.matches() ? Optional.of(new DayOffset(period(future))) : Optional.empty();
    }

    /** In a month that is too short for it, the last day of that month. */
    public LocalDate from(LocalDate today) {
        return today.plus(fromToday);
    }

    private static Period period(Matcher matched) {
        int number = Integer.parseInt(matched.group(1));
        return switch (matched.group(2)) {
            case "day" -> Period.ofDays(number);
            case "month" -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }
}
