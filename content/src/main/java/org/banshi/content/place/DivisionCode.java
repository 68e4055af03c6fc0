package org.banshi.content.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An administrative division: the 12 digits of the statistical code, which are 2 for the province, 2 for the city, 2 for
 * the county (these six are GB/T 2260), 3 for the township and 3 for the village; zeros below its own level.
 *
 * @param digits for example {@code 130102000000}, Chang'an District of Shijiazhuang
 */
public record DivisionCode(String digits) implements Comparable<DivisionCode> {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{11}");
    private static final String ZEROS = "000000000000";

    public DivisionCode {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("not the 12 digits of a division");
        }
    }

    public static boolean isWellFormed(String digits) {
        return SHAPE.matcher(digits).matches();
    }

    public Level level() {
        for (Level level : Level.values()) {
            if (digits.endsWith(ZEROS.substring(level.digits()))) {
                return level;
            }
        }
        return Level.VILLAGE;
    }

    /** From this one up to its province. */
    public List<DivisionCode> chain() {
        List<DivisionCode> chain = new ArrayList<>();
        for (int level = level().ordinal(); level >= 0; level--) {
            chain.add(at(Level.values()[level]));
        }
        return chain;
    }

    /** The division of that level in which this one lies; itself, where its level is that or above. */
    public DivisionCode at(Level level) {
        return new DivisionCode(digits.substring(0, level.digits()) + ZEROS.substring(level.digits()));
    }

    /** Whether the other one is this one or lies in it. */
    public boolean contains(DivisionCode other) {
        return other.digits.startsWith(digits.substring(0, level().digits()));
    }

    @Override
    public int compareTo(DivisionCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }

    /** The five levels, the highest first. */
    public enum Level {
        PROVINCE(2),
        CITY(4),
        COUNTY(6),
        TOWNSHIP(9),
        VILLAGE(12);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }

        /** How many digits of a code name a division of this level. */
        int digits() {
            return digits;
        }

        /** As the implementation code 实施编码 counts: 1 is the nation, 2 the province, 6 the village. */
        public int inImplementationCode() {
            return ordinal() + 2;
        }
    }
}
