package org.banshi.content.form;

import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Digits;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** Digits: spaces and hyphens do not count, full-width is as good as half-width. */
final class DigitRules {

    private DigitRules() {}

    static Normalised normalise(Question question, Digits type, String typed) {
        String digits = Folding.number(typed);
        Words noun = noun(question, type);
        if (!digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return new Refused(new Words(
                    noun.zhCn() + "只能有数字，请去掉其他字符。", noun.en() + " has digits only. Please remove everything else."));
        }
        if (digits.length() < type.least() || digits.length() > type.most()) {
            return new Refused(length(noun, type, digits.length()));
        }
        return switch (type.check()) {
            case NONE -> new Accepted(digits);
            case MOBILE ->
                digits.charAt(0) == '1' && digits.charAt(1) >= '3'
                        ? new Accepted(digits)
                        : new Refused(new Words(
                                "手机号是 13 到 19 开头的，请检查前两位。",
                                "A mobile number begins with 13 to 19. Please check the first two digits."));
            case BANK_CARD ->
                luhn(digits)
                        ? new Accepted(digits)
                        : new Refused(new Words(
                                "这张卡号不对，请对照银行卡正面再看一遍。",
                                "This card number is not right. Please compare it with the front of your card."));
        };
    }

    private static Words noun(Question question, Digits type) {
        return switch (type.check()) {
            case NONE -> question.label();
            case MOBILE -> new Words("手机号", "A mobile number");
            case BANK_CARD -> new Words("银行卡号", "A bank card number");
        };
    }

    private static Words length(Words noun, Digits type, int digits) {
        boolean exact = type.least() == type.most();
        boolean one = digits == type.least() - 1 || digits == type.most() + 1;
        boolean few = digits < type.least();
        return new Words(
                noun.zhCn() + "应是 " + (exact ? "" + type.least() : type.least() + " 到 " + type.most()) + " 位数字，现在是 "
                        + digits + " 位，请检查是否" + (few ? "漏" : "多") + "了" + (one ? "一" : "几") + "位。",
                noun.en() + " has " + (exact ? "" + type.least() : type.least() + " to " + type.most())
                        + " digits and this one has " + digits + ". Please check whether "
                        + (one ? "a digit is " : "digits are ") + (few ? "missing." : "too many."));
    }

    /** ISO/IEC 7812-1: from the right, every second digit doubled; the sum of all digits ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int counted = place % 2 == 0 ? digit : digit * 2;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
