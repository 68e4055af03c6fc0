package org.banshi.device.sane;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One option of a scanner, as {@code scanimage -A} lists it.
 *
 * @param name without dashes
 * @param values those to choose from, without their unit; for a range {@code 0..200}
 * @param unit {@code dpi}, {@code mm}, {@code pel} …, empty where there is none
 * @param active whether it can be set as the others stand now
 */
record ScannerOption(String name, List<String> values, String unit, boolean active) {

    private static final Pattern RANGE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d+)?");

    ScannerOption {
        values = List.copyOf(values);
    }

    /** The first of its values that fits, best condition first. */
    @SafeVarargs
    final Optional<String> firstOf(Predicate<String>... conditions) {
        for (Predicate<String> condition : conditions) {
            for (String value : values) {
                if (condition.test(value.toLowerCase(Locale.ROOT))) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The least whole number that it can be set to and is not less than wanted. */
    OptionalInt atLeast(int wanted) {
        for (String value : values) {
            Matcher range = RANGE.matcher(value);
            if (range.matches()) {
                double least = Math.max(wanted, Math.ceil(Double.parseDouble(range.group(1))));
                return least <= Double.parseDouble(range.group(2)) ? OptionalInt.of((int) least) : OptionalInt.empty();
            }
        }
        return values.stream()
                .filter(value -> NUMBER.matcher(value).matches())
                .mapToInt(value -> (int) Double.parseDouble(value))
                .filter(value -> value >= wanted)
                .min();
    }

    /** The largest value of a range. */
    OptionalDouble largest() {
        for (String value : values) {
            Matcher range = RANGE.matcher(value);
            if (range.matches()) {
                return OptionalDouble.of(Double.parseDouble(range.group(2)));
            }
        }
        return OptionalDouble.empty();
    }
}
