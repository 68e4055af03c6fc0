package org.banshi.device.scanner;

import java.util.List;

/** What the scanner sends behind each code: option {@code terminator}. */
enum Terminator {
    /** Whichever of the usual ones is there; the first that fits is taken off. */
    AUTO(List.of("\r\n", "\r", "\n")),
    CRLF(List.of("\r\n")),
    CR(List.of("\r")),
    LF(List.of("\n")),
    TAB(List.of("\t")),
    NONE(List.of());

    /** Longest of all. */
    static final int LONGEST = 2;

    private final List<String> endings;

    Terminator(List<String> endings) {
        this.endings = endings;
    }

    /** Number of bytes at the end that are the terminator; 0 if there is none. */
    int lengthAtEnd(byte[] bytes, int count) {
        for (String ending : endings) {
            if (endsWith(bytes, count, ending)) {
                return ending.length();
            }
        }
        return 0;
    }

    /** Whether a code without a terminator is probably not complete yet. */
    boolean expected() {
        return !endings.isEmpty();
    }

    private static boolean endsWith(byte[] bytes, int count, String ending) {
        int from = count - ending.length();
        for (int i = 0; i < ending.length(); i++) {
            if (from < 0 || bytes[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
