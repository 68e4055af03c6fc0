package org.banshi.kiosk.screen;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.banshi.content.form.AnswerType;

/** Answers while they are being typed. */
final class AnswerWords {

    private AnswerWords() {}

    static Optional<YearMonth> month(String canonical) {
        try {
            return canonical.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(canonical));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As on the card itself, from the first digit on: 138 0013 8000, 6217 0001 2345 6789. */
    static String grouped(AnswerType.Digits.Check check, String digits) {
        return switch (check) {
            case NONE -> digits;
            case MOBILE -> groups(digits, 3);
            case BANK_CARD -> groups(digits, 4);
        };
    }

    private static String groups(String digits, int first) {
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i >= first && (i - first) % 4 == 0) {
                grouped.append(' ');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
