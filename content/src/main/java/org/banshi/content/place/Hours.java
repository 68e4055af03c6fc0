package org.banshi.content.place;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.banshi.content.WorkingCalendar;

/**
 * When something is open.
 *
 * @param spans none: never; a day may have several
 */
public record Hours(List<Span> spans) {

    /** Round the clock: 政务服务不打烊. */
    public static final Hours ALWAYS = new Hours(List.of(new Span(Days.EVERY_DAY, LocalTime.MIN, LocalTime.MAX)));

    public static final Hours NEVER = new Hours(List.of());

    public Hours {
        spans = List.copyOf(spans);
    }

    public boolean isOpen(LocalDateTime at, WorkingCalendar calendar) {
        return spans.stream().anyMatch(span -> span.covers(at, calendar));
    }

    public enum Days {
        EVERY_DAY,
        /** Those of the working calendar, make-up days among them. */
        WORKING_DAYS,
        /** All others. */
        FREE_DAYS
    }

    /**
     * @param from open from this time on
     * @param to closed from this time on, the last instant of the day for midnight; later than {@code from}
     */
    public record Span(Days days, LocalTime from, LocalTime to) {

        boolean covers(LocalDateTime at, WorkingCalendar calendar) {
            boolean day = switch (days) {
                case EVERY_DAY -> true;
                case WORKING_DAYS -> calendar.isWorkingDay(at.toLocalDate());
                case FREE_DAYS -> !calendar.isWorkingDay(at.toLocalDate());
            };
            LocalTime time = at.toLocalTime();
            return day && !time.isBefore(from) && (time.isBefore(to) || to.equals(LocalTime.MAX));
        }
    }
}
