package org.banshi.content.form;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banshi.content.Words;
import org.banshi.content.form.AnswerType.Characters;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;
import org.banshi.content.item.Gb32100;

/** Numbers with letters in them. Small letters, spaces, hyphens and full width are as good as the proper form. */
final class CharacterRules {

    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[0-9A-Z]+");

    private CharacterRules() {}

    static Normalised normalise(Question question, Characters type, String typed, LocalDate today) {
        String characters = Folding.number(typed).toUpperCase(Locale.ROOT).replace("·", "");
        if (type.check() == Characters.Check.PLATE) {
            return Plates.isWellFormed(characters)
                    ? new Accepted(characters)
                    : new Refused(new Words(
                            "车牌号不对。请写全，例如冀A12345，新能源车再多一位。",
                            "This plate is not right. Please write all of it, for example 冀A12345; new-energy vehicles"
                                    + " have one character more."));
        }
        Words label = question.label();
        if (!LETTERS_AND_DIGITS.matcher(characters).matches()) {
            return new Refused(new Words(
                    label.zhCn() + "只能有数字和字母，请去掉其他字符。",
                    label.en() + ": digits and letters only. Please remove everything else."));
        }
        if (characters.length() < type.least() || characters.length() > type.most()) {
            boolean exact = type.least() == type.most();
            String wanted = exact ? "" + type.least() : type.least() + " 到 " + type.most();
            return new Refused(new Words(
                    label.zhCn() + "应是 " + wanted + " 位，现在是 " + characters.length() + " 位，请再对一遍。",
                    label.en() + ": there should be " + wanted.replace("到", "to") + " characters and there are "
                            + characters.length() + ". Please compare it again."));
        }
        return switch (type.check()) {
            case ID_NUMBER ->
                CitizenNumber.isValid(characters, today)
                        ? new Accepted(characters)
                        : new Refused(new Words(
                                "这个身份证号不对，请对照身份证再看一遍。",
                                "This ID number is not right. Please compare it with the card."));
            case CREDIT_CODE ->
                Gb32100.isValid(characters)
                        ? new Accepted(characters)
                        : new Refused(new Words(
                                "这个统一社会信用代码不对，请对照营业执照再看一遍。",
                                "This credit code is not right. Please compare it with the business licence."));
            case NONE, PLATE -> new Accepted(characters);
        };
    }
}
