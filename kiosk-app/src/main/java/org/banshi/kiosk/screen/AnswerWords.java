package org.banshi.kiosk.screen;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.banshi.content.Language;
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

    /** 110105 1949 1231 002X. */
    static String idNumber(String typed) {
        return typed.length() <= 6 ? typed : typed.substring(0, 6) + " " + groups(typed.substring(6), 4);
    }

    /** What is there of a day, with the words between that say which part it is: 2026年3月, in English 2026-03. */
    static String day(Language language, String typed) {
        boolean chinese = language == Language.ZH_CN;
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            if (i == 4) {
                shown.append(chinese ? "年" : "-");
            } else if (i == 6) {
                shown.append(chinese ? "月" : "-");
            }
            shown.append(typed.charAt(i));
        }
        return shown.append(chinese && typed.length() == 8 ? "日" : "").toString();
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
