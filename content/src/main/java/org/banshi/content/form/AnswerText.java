package org.banshi.content.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banshi.content.Language;
import org.banshi.content.Masking;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Characters;
import org.banshi.content.form.AnswerType.Digits;
import org.banshi.content.form.AnswerType.Option;

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
            case AnswerType.Choice choice -> option(choice.options(), canonical, language);
            case AnswerType.Several several ->
                SeveralRules.chosen(canonical).stream()
                        .map(id -> option(several.options(), id, language))
                        .collect(Collectors.joining(
                                switch (language) {
                                    case ZH_CN -> "、";
                                    case EN -> ", ";
                                }));
            case AnswerType.Digits digits -> grouped(digits.check(), canonical);
            case AnswerType.Text text -> canonical;
            case AnswerType.Name name -> canonical;
            case AnswerType.Characters characters -> grouped(characters.check(), canonical);
            case AnswerType.Money money ->
                MoneyRules.parse(canonical).map(fen -> money(fen, language)).orElse(canonical);
            case AnswerType.Day day ->
                DayRules.parse(canonical).map(each -> day(each, language)).orElse(canonical);
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
            case AnswerType.Name name -> Masking.name(canonical);
            case AnswerType.Characters characters ->
                switch (characters.check()) {
                    case ID_NUMBER -> Masking.idNumber(canonical);
                    case NONE, CREDIT_CODE, PLATE -> Masking.number(canonical);
                };
            // The name of an option, an amount, a day or a month has no part that says nothing.
            case AnswerType.Choice choice -> "****";
            case AnswerType.Several several -> "****";
            case AnswerType.Money money -> "****";
            case AnswerType.Day day -> "****";
            case AnswerType.Month month -> "****";
        };
    }

    private static String option(List<Option> options, String id, Language language) {
        return options.stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.name().in(language))
                .findFirst()
                .orElse(id);
    }

    private static String grouped(Digits.Check check, String digits) {
        return switch (check) {
            case NONE -> digits;
            case MOBILE -> digits.replaceFirst("^(\\d{3})(\\d{4})(\\d{4})$", "$1 $2 $3");
            case BANK_CARD -> digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        };
    }

    /** As on the card: 130102 1949 1231 0023. A plate as on the car: 冀A·12345. */
    private static String grouped(Characters.Check check, String characters) {
        return switch (check) {
            case NONE -> characters;
            case ID_NUMBER -> characters.replaceFirst("^(.{6})(.{4})(.{4})(.{4})$", "$1 $2 $3 $4");
            case CREDIT_CODE -> characters.replaceFirst("^(.{2})(.{6})(.{9})(.)$", "$1 $2 $3 $4");
            case PLATE -> characters.replaceFirst("^(..)", "$1·");
        };
    }

    private static String money(long fen, Language language) {
        return switch (language) {
            case ZH_CN -> chineseMoney(fen);
            case EN -> englishMoney(fen);
        };
    }

    static String chineseMoney(long fen) {
        return yuan(fen) + " 元";
    }

    static String englishMoney(long fen) {
        return yuan(fen) + " yuan";
    }

    /** 1,200 or 1,200.50: whole yuan without decimals. */
    private static String yuan(long fen) {
        String canonical = MoneyRules.canonical(fen).replaceAll("(?<=[0-9])(?=([0-9]{3})+\\.)", ",");
        return canonical.endsWith(".00") ? canonical.substring(0, canonical.length() - 3) : canonical;
    }

    private static String day(LocalDate day, Language language) {
        return switch (language) {
            case ZH_CN -> chinese(day);
            case EN -> english(day);
        };
    }

    static String chinese(LocalDate day) {
        return chinese(YearMonth.from(day)) + day.getDayOfMonth() + "日";
    }

    static String english(LocalDate day) {
        return day.getDayOfMonth() + " " + english(YearMonth.from(day));
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
