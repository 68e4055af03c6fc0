package org.banshi.content.reader;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banshi.content.WorkingCalendar;

/** {@code calendar:} of the catalogue: holidays as they are announced, from day to day, weekends among them. */
final class CalendarSection {

    /** The longest so far were nine days; thirty catches a wrong month. */
    private static final int LONGEST_HOLIDAY = 30;

    static final WorkingCalendar NONE = new WorkingCalendar(Set.of(), Set.of(), LocalTime.MAX);

    private CalendarSection() {}

    static WorkingCalendar read(Fields fields) {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        fields.list("holidays", holiday -> {
                    holiday.words("name");
                    List<LocalDate> days = days(holiday);
                    if (holiday.has("make-up-days")) {
                        makeUpDays.addAll(makeUpDays(holiday));
                    }
                    return days;
                })
                .forEach(holidays::addAll);
        Predicate<LocalDate> both = holidays::contains;
        makeUpDays.stream()
                .filter(both)
                .sorted()
                .forEach(day -> fields.find(
                        "holidays", day + " is both a holiday and a make-up day", "Keep it in one of the two"));
        // Weekends are free anyway; the calendar's set has weekdays only.
        holidays.removeIf(CalendarSection::weekend);
        return new WorkingCalendar(holidays, makeUpDays, closing(fields));
    }

    private static LocalTime closing(Fields fields) {
        String written = fields.text("closing");
        try {
            return written.isEmpty() ? NONE.closing() : LocalTime.parse(written);
        } catch (DateTimeParseException wrong) {
            fields.find("closing", "'" + written + "' is not a time", "Write it as \"17:00\"");
            return NONE.closing();
        }
    }

    private static List<LocalDate> days(Fields holiday) {
        Optional<LocalDate> from = date(holiday, "from", holiday.text("from"));
        Optional<LocalDate> to = date(holiday, "to", holiday.text("to"));
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        if (to.get().isBefore(from.get()) || to.get().isAfter(from.get().plusDays(LONGEST_HOLIDAY))) {
            holiday.find(
                    "to",
                    "the holiday lasts from " + from.get() + " to " + to.get(),
                    "Put the later day second; none lasts longer than " + LONGEST_HOLIDAY + " days");
            return List.of();
        }
        return from.get().datesUntil(to.get().plusDays(1)).toList();
    }

    private static List<LocalDate> makeUpDays(Fields holiday) {
        List<LocalDate> days = holiday.texts("make-up-days").stream()
                .flatMap(text -> date(holiday, "make-up-days", text).stream())
                .toList();
        Stream<LocalDate> wrong = days.stream().filter(day -> !weekend(day));
        wrong.forEach(day ->
                holiday.find("make-up-days", "the make-up day " + day + " is no Saturday or Sunday", "Check the date"));
        return days;
    }

    private static Optional<LocalDate> date(Fields fields, String key, String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            fields.find(key, "'" + text + "' is not a date", "Write it as 2026-10-01");
            return Optional.empty();
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
