package org.banshi.packaging.bench;

import java.util.Locale;

/**
 * A measured figure and what was promised.
 *
 * @param most the bound; the figure must be below it
 * @param more how it was come by: floor, spread, number of runs
 */
record Figure(String name, double value, String unit, double most, String more) {

    boolean holds() {
        return value < most;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-4s %-46s %10.2f %-8s promised < %.0f %s",
                holds() ? "ok" : "FAIL",
                name,
                value,
                unit,
                most,
                more.isEmpty() ? "" : "(" + more + ")");
    }
}
