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
                "%-4s %-52s %10.2f %-11s promised < %s %s",
                holds() ? "ok" : "FAIL",
                name,
                value,
                unit,
                most == Math.rint(most) ? Long.toString(Math.round(most)) : Double.toString(most),
                more.isEmpty() ? "" : "(" + more + ")");
    }
}
