package org.banshi.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked: Monday to Friday, less public holidays, plus make-up days.
 *
 * @param holidays weekdays that are not worked
 * @param makeUpDays Saturdays and Sundays that are
 */
public record WorkingCalendar(Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? makeUpDays.contains(day) : !holidays.contains(day);
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
