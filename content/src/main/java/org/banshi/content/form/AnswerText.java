package org.banshi.content.form;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.banshi.content.Language;
import org.banshi.content.Masking;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Digits.Check;

/** Canonical answers as people read them, on the screen and on the receipt. Never throws; what it does not know it shows as it is. */
public final class AnswerText {

    private static final Words NOT_GIVEN = new Words("未填写", "Not provided");

    private AnswerText() {}

    /** For review page and receipt: masked if the question is sensitive. */
    public static String shown(Question question, String canonical, Language language) {
        return question.sensitive() ? masked(question, canonical, language) : full(question, canonical, language);
    }

    /** Everything, for the applicant's own eyes on request. */
    public static String full(Question question, String canonical, Language language) {
        if (canonical.isEmpty()) {
            return NOT_GIVEN.in(language);
        }
        return switch (question.type()) {
            case AnswerType.Choice choice -> option(choice, canonical, language);
            case AnswerType.Digits digits -> grouped(digits.check(), canonical);
            case AnswerType.Text text -> canonical;
            case AnswerType.Month month ->
                MonthRules.parse(canonical).map(each -> month(each, language)).orElse(canonical);
        };
    }

    /** Enough to recognise it, too little to use it. */
    public static String masked(Question question, String canonical, Language language) {
        if (canonical.isEmpty()) {
            return NOT_GIVEN.in(language);
        }
        return switch (question.type()) {
            case AnswerType.Digits digits ->
                switch (digits.check()) {
                    case NONE -> Masking.number(canonical);
                    case MOBILE -> Masking.mobile(canonical);
                    case BANK_CARD -> Masking.bankCard(canonical);
                };
            case AnswerType.Text text -> Masking.text(canonical);
            // The name of an option or a month has no part that says nothing.
            case AnswerType.Choice choice -> "****";
            case AnswerType.Month month -> "****";
        };
    }

    private static String option(AnswerType.Choice choice, String id, Language language) {
        return choice.options().stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.name().in(language))
                .findFirst()
                .orElse(id);
    }

    private static String grouped(Check check, String digits) {
        return switch (check) {
            case NONE -> digits;
            case MOBILE -> digits.replaceFirst("^(\\d{3})(\\d{4})(\\d{4})$", "$1 $2 $3");
            case BANK_CARD -> digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        };
    }

    private static String month(YearMonth month, Language language) {
        return switch (language) {
            case ZH_CN -> chinese(month);
            case EN -> english(month);
        };
    }

    static String chinese(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    static String english(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
    }
}
