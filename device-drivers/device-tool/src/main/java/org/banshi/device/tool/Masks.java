package org.banshi.device.tool;

import java.time.LocalDate;

/** Enough to see that the right card was read, too little to know the person. */
final class Masks {

    /** Province, city, district of a number of 18 characters; of others nothing, they may begin with a birth date. */
    private static final int NUMBER_HEAD = 6;

    private static final int NUMBER_WITH_DISTRICT = 18;
    private static final int NUMBER_TAIL = 4;

    private Masks() {}

    /** The family name's first character stays: 张三 becomes 张*. */
    static String name(String name) {
        if (name.isEmpty()) {
            return "";
        }
        int first = name.offsetByCodePoints(0, 1);
        int others = name.codePointCount(first, name.length());
        return name.substring(0, first) + "*".repeat(others);
    }

    /** District and the last four stay, as on receipts. */
    static String number(String number) {
        int head = number.length() == NUMBER_WITH_DISTRICT ? NUMBER_HEAD : 0;
        int hidden = number.length() - head - NUMBER_TAIL;
        return hidden <= 0
                ? hidden(number)
                : number.substring(0, head) + "*".repeat(hidden) + number.substring(number.length() - NUMBER_TAIL);
    }

    static String date(LocalDate date) {
        return date.getYear() + "-**-**";
    }

    static String hidden(String text) {
        return "(" + text.codePointCount(0, text.length()) + " characters)";
    }
}
