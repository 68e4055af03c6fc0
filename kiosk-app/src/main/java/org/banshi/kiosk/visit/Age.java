package org.banshi.kiosk.visit;

import java.time.LocalDate;
import java.time.Period;

/** Completed years. */
final class Age {

    private Age() {}

    /** 0 for a birth date in the future, which no card should have. */
    static int inYears(LocalDate birthDate, LocalDate today) {
        return Math.max(0, Period.between(birthDate, today).getYears());
    }
}
