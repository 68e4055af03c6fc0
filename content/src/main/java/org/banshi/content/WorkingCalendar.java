package org.banshi.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * When authorities work: Monday to Friday, less public holidays, plus make-up days, in office hours. Terminals take
 * applications at any time; work on them begins in these.
 *
 * @param holidays weekdays that are not worked
 * @param makeUpDays Saturdays and Sundays that are
 * @param closing what comes in at this time of a working day or later is begun on the next one
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays, LocalTime closing) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? makeUpDays.contains(day) : !holidays.contains(day);
    }

    /** The day on which work begins on what comes in at this time. */
    public LocalDate startsOn(LocalDateTime received) {
        LocalDate day = received.toLocalDate();
        return isWorkingDay(day) && received.toLocalTime().isBefore(closing) ? day : after(day, 1);
    }

    /** The day on which it is decided at the latest: so many working days after the one on which work begins. */
    public LocalDate due(LocalDateTime received, int workingDays) {
        return after(startsOn(received), workingDays);
    }

    /** The day on which the given number of working days after {@code start} is over; the start does not count. */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
