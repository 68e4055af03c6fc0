package org.banshi.content.item;

import java.util.Optional;
import java.util.regex.Pattern;
import org.banshi.content.place.DivisionCode;

/**
 * Implementation codes 实施编码: 18 characters of the acting body's credit code, 1 digit for its level (1 nation, 2
 * province, 3 city, 4 county, 5 township, 6 village), 12 digits of the basic code.
 */
public final class ImplementationCode {

    private static final int LENGTH = 31;
    private static final Pattern REST = Pattern.compile("[1-6][0-9]{12}");

    private ImplementationCode() {}

    /** What is wrong with the code; empty if nothing is. */
    public static Optional<String> problem(String code) {
        if (code.length() != LENGTH) {
            return Optional.of("an implementation code has " + LENGTH + " characters, this one has " + code.length());
        }
        if (!Gb32100.isValid(code.substring(0, Gb32100.LENGTH))) {
            return Optional.of("the first 18 characters are not a unified social credit code (GB 32100)");
        }
        if (!REST.matcher(code.substring(Gb32100.LENGTH)).matches()) {
            return Optional.of("after the credit code come a level from 1 to 6 and 12 digits");
        }
        return Optional.empty();
    }

    /** What is wrong with its level, for a body of this division; the code is well formed. */
    public static Optional<String> levelProblem(String code, DivisionCode division) {
        int level = division.level().inImplementationCode();
        return Character.digit(code.charAt(Gb32100.LENGTH), 10) == level
                ? Optional.empty()
                : Optional.of("the code's level is not that of the division, which is " + level);
    }

    /** What is wrong if both name the same item of two bodies: the last 12 digits are the basic code 基本编码. */
    public static Optional<String> differenceProblem(String code, String standard) {
        return standard.length() != LENGTH
                        || code.substring(Gb32100.LENGTH + 1).equals(standard.substring(Gb32100.LENGTH + 1))
                ? Optional.empty()
                : Optional.of("its last 12 digits are not those of the province's item: "
                        + standard.substring(Gb32100.LENGTH + 1));
    }
}
