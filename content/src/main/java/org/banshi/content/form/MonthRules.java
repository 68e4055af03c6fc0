package org.banshi.content.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** A month up to this one: 2026-11, 2026/11, 2026.11, 202611, 2026年11月. */
final class MonthRules {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})|([0-9]{2}))月?");

    private MonthRules() {}

    static Normalised normalise(AnswerType.Month type, String typed, Answers others, LocalDate today) {
        Optional<YearMonth> parsed = parse(typed);
        if (parsed.isEmpty()) {
            return new Refused(new Words(
                    "请写年份和月份，例如 2026 年 3 月写成 2026-03。",
                    "Please give year and month, for example 2026-03 for March 2026."));
        }
        YearMonth month = parsed.get();
        YearMonth latest = YearMonth.from(today);
        YearMonth earliest = latest.minusYears(type.earliestYearsAgo());
        if (month.isAfter(latest)) {
            return new Refused(new Words(
                    "最晚到本月，也就是 " + AnswerText.chinese(latest) + "，请选早一点的月份。",
                    "This month, " + AnswerText.english(latest) + ", is the latest. Please choose an earlier one."));
        }
        if (month.isBefore(earliest)) {
            return new Refused(new Words(
                    "最早可以选 " + AnswerText.chinese(earliest) + "，请选晚一点的月份。",
                    AnswerText.english(earliest) + " is the earliest. Please choose a later month."));
        }
        Optional<YearMonth> start = type.notBefore().isEmpty()
                ? Optional.empty()
                : others.get(type.notBefore()).flatMap(MonthRules::parse);
        if (start.isPresent() && month.isBefore(start.get())) {
            return new Refused(new Words(
                    "这个月份比前面选的开始月份还早，请选晚一点的月份。",
                    "This is before the first month that you chose. Please choose a later month."));
        }
        return new Accepted(month.toString());
    }

    static Optional<YearMonth> parse(String typed) {
        Matcher matcher = MONTH.matcher(Folding.date(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }
}
