package org.banshi.content.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** A day: 2026-11-24, 2026/11/24, 2026.11.24, 20261124, 2026年11月24日. */
final class DayRules {

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})|([0-9]{2})([0-9]{2}))日?");

    private DayRules() {}

    static Normalised normalise(AnswerType.Day type, String typed, Answers others, LocalDate today) {
        Optional<LocalDate> parsed = parse(typed);
        if (parsed.isEmpty()) {
            return new Refused(new Words(
                    "没有这一天。请按年、月、日写 8 位数字，例如 2026 年 3 月 5 日写成 20260305。",
                    "There is no such day. Please type year, month and day as 8 digits, for example 20260305 for 5"
                            + " March 2026."));
        }
        LocalDate day = parsed.get();
        LocalDate earliest = type.earliest().from(today);
        LocalDate latest = type.latest().from(today);
        if (day.isAfter(latest)) {
            return new Refused(type.tooLate()
                    .orElseGet(() -> new Words(
                            "最晚到 " + AnswerText.chinese(latest) + "，请写早一点的日期。",
                            AnswerText.english(latest) + " is the latest. Please give an earlier day.")));
        }
        if (day.isBefore(earliest)) {
            return new Refused(type.tooEarly()
                    .orElseGet(() -> new Words(
                            "最早从 " + AnswerText.chinese(earliest) + " 开始，请写晚一点的日期。",
                            AnswerText.english(earliest) + " is the earliest. Please give a later day.")));
        }
        Optional<LocalDate> start = type.notBefore().isEmpty()
                ? Optional.empty()
                : others.get(type.notBefore()).flatMap(DayRules::parse);
        if (start.isPresent() && day.isBefore(start.get())) {
            return new Refused(new Words(
                    "这一天比前面写的 " + AnswerText.chinese(start.get()) + " 还早，请写晚一点的日期。",
                    "This is before " + AnswerText.english(start.get())
                            + ", which you gave before. Please give a later day."));
        }
        return new Accepted(day.toString());
    }

    static Optional<LocalDate> parse(String typed) {
        Matcher matcher = DAY.matcher(Folding.date(typed));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean separated = matcher.group(2) != null;
        try {
            // Year 0 and below do not come up: four digits, and 0000 is far before any earliest day.
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(separated ? 2 : 4)),
                    Integer.parseInt(matcher.group(separated ? 3 : 5))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
