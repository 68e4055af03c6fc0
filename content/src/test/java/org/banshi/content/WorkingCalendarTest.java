package org.banshi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.banshi.content.reader.CatalogueReader;
import org.banshi.content.reader.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days with the holidays of the bundled content. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = calendar();

    private static WorkingCalendar calendar() {
        try {
            return CatalogueReader.readBundled("hebei").calendar();
        } catch (ContentException faults) {
            throw new AssertionError(faults);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3, 2026-11-26, in a plain week",
        "2026-11-27, 1, 2026-11-30, over a weekend",
        "2026-09-30, 1, 2026-10-08, over National Day",
        "2026-09-30, 3, 2026-10-10, to the make-up Saturday after National Day",
        "2026-09-30, 4, 2026-10-12, and on over the Sunday that is free",
        "2026-09-18, 1, 2026-09-20, to the make-up Sunday before it",
        "2026-02-13, 2, 2026-02-24, over Spring Festival with a make-up Saturday before it",
        "2026-10-03, 1, 2026-10-08, from within a holiday",
        "2026-12-31, 1, 2027-01-04, over New Year",
        "2026-11-23, 0, 2026-11-23, at once",
    })
    void countsWorkingDays(LocalDate start, int days, LocalDate end, String when) {
        assertThat(calendar.after(start, days)).as(when).isEqualTo(end);
    }

    @Test
    void aYearHasAsManyWorkingDaysAsWereAnnounced() {
        // 365 days less 104 weekend days less 20 weekdays off plus 7 weekend days worked.
        long worked = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(worked).isEqualTo(248);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23, in office hours",
        "2026-11-23T16:59, 2026-11-23, a minute before they close",
        "2026-11-23T17:00, 2026-11-24, when they close",
        "2026-11-23T00:10, 2026-11-23, before they open",
        "2026-11-27T18:00, 2026-11-30, on Friday evening",
        "2026-11-28T10:00, 2026-11-30, on Saturday",
        "2026-10-10T10:00, 2026-10-10, on a make-up Saturday",
        "2026-09-30T20:00, 2026-10-08, before National Day",
    })
    void workBeginsInOfficeHours(LocalDateTime received, LocalDate begins, String when) {
        assertThat(calendar.startsOn(received)).as(when).isEqualTo(begins);
        assertThat(calendar.due(received, 0)).as(when).isEqualTo(begins);
    }

    @Test
    void theDueDayIsCountedFromTheDayOnWhichWorkBegins() {
        assertThat(calendar.due(LocalDateTime.parse("2026-11-23T16:00"), 3)).isEqualTo("2026-11-26");
        assertThat(calendar.due(LocalDateTime.parse("2026-11-23T18:00"), 3)).isEqualTo("2026-11-27");
        assertThat(calendar.due(LocalDateTime.parse("2026-11-28T10:00"), 3)).isEqualTo("2026-12-03");
    }
}
