package org.banshi.device.pcsc.passport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates of the machine-readable zone: YYMMDD, the century left to the reader (ICAO 9303-3, 4.8). */
final class MrzDates {

    private MrzDates() {}

    /**
     * The latest date that is not in the future: who is a hundred or more comes out a century too young, which the zone
     * cannot express otherwise. Empty where a part is unknown or the day does not exist.
     */
    static Optional<LocalDate> birth(String digits, LocalDate today) {
        return date(2000, digits).filter(date -> !date.isAfter(today)).or(() -> date(1900, digits));
    }

    /** Documents with chips are younger than this century. */
    static Optional<LocalDate> expiry(String digits) {
        return date(2000, digits);
    }

    private static Optional<LocalDate> date(int century, String digits) {
        if (!digits.matches("[0-9]{6}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    century + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4, 6))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
