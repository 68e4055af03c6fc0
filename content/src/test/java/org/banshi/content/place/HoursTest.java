package org.banshi.content.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banshi.content.WorkingCalendar;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final LocalDate HOLIDAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 10, 10);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(HOLIDAY), Set.of(MAKE_UP_SATURDAY), LocalTime.of(17, 0));

    private static final Hours COUNTER = new Hours(List.of(
            new Hours.Span(Hours.Days.WORKING_DAYS, LocalTime.of(9, 0), LocalTime.of(17, 0)),
            new Hours.Span(Hours.Days.FREE_DAYS, LocalTime.of(10, 0), LocalTime.MAX)));

    private static boolean open(Hours hours, LocalDate day, int hour, int minute) {
        return hours.isOpen(LocalDateTime.of(day, LocalTime.of(hour, minute)), CALENDAR);
    }

    @Test
    void opensWithItsFirstMinuteAndClosesWithItsLast() {
        assertThat(open(COUNTER, MAKE_UP_SATURDAY, 8, 59)).isFalse();
        assertThat(open(COUNTER, MAKE_UP_SATURDAY, 9, 0)).isTrue();
        assertThat(open(COUNTER, MAKE_UP_SATURDAY, 16, 59)).isTrue();
        assertThat(open(COUNTER, MAKE_UP_SATURDAY, 17, 0)).isFalse();
    }

    @Test
    void holidaysAreFreeDaysWhateverTheWeekday() {
        assertThat(open(COUNTER, HOLIDAY, 9, 30)).isFalse();
        assertThat(open(COUNTER, HOLIDAY, 10, 0)).isTrue();
        assertThat(COUNTER.isOpen(HOLIDAY.atTime(LocalTime.MAX), CALENDAR)).isTrue();
    }

    @Test
    void alwaysIsAlwaysAndNeverIsNever() {
        assertThat(open(Hours.ALWAYS, HOLIDAY, 0, 0)).isTrue();
        assertThat(Hours.ALWAYS.isOpen(HOLIDAY.atTime(LocalTime.MAX), CALENDAR)).isTrue();
        assertThat(open(Hours.NEVER, MAKE_UP_SATURDAY, 12, 0)).isFalse();
    }
}
