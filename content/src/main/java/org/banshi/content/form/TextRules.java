package org.banshi.content.form;

import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** Free text, counted in code points so that 𬱖 is one character. */
final class TextRules {

    private TextRules() {}

    static Normalised normalise(AnswerType.Text type, String typed) {
        String text = Folding.text(typed);
        if (!text.codePoints().allMatch(TextRules::isWritten)) {
            return new Refused(new Words(
                    "里面有显示不出来的字符，请删掉重新输入。",
                    "There is a character in it that cannot be shown. Please delete it and type it again."));
        }
        int length = text.codePointCount(0, text.length());
        if (length < type.least()) {
            return new Refused(new Words(
                    "至少写 " + type.least() + " 个字，现在是 " + length + " 个，请再写详细一些。",
                    "Please write at least " + type.least() + " characters; there are " + length + " now."));
        }
        if (length > type.most()) {
            return new Refused(new Words(
                    "最多写 " + type.most() + " 个字，现在是 " + length + " 个，请删短一些。",
                    "Please write at most " + type.most() + " characters; there are " + length + " now."));
        }
        return new Accepted(text);
    }

    /**
     * Whether it can be seen and stored. Format characters can turn the direction of what is printed; unassigned ones
     * are let through, because Unicode gets new Chinese characters faster than Java does, and so are private ones,
     * which older cards have in names.
     */
    static boolean isWritten(int codePoint) {
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !noncharacter;
        };
    }
}
