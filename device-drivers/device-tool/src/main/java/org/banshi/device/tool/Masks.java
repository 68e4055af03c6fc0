package org.banshi.device.tool;

import java.time.LocalDate;

/** Enough to see that the right card was read, too little to know the person. */
final class Masks {

    private static final int NUMBER_HEAD = 6;
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
        int hidden = number.length() - NUMBER_HEAD - NUMBER_TAIL;
        return hidden <= 0
                ? hidden(number)
                : number.substring(0, NUMBER_HEAD)
                        + "*".repeat(hidden)
                        + number.substring(number.length() - NUMBER_TAIL);
    }

    static String date(LocalDate date) {
        return date.getYear() + "-**-**";
    }

    static String hidden(String text) {
        return "(" + text.codePointCount(0, text.length()) + " characters)";
    }
}
