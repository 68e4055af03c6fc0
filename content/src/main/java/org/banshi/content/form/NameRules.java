package org.banshi.content.form;

import org.banshi.content.Words;
import org.banshi.content.form.Normalised.Accepted;
import org.banshi.content.form.Normalised.Refused;

/** Names, counted in code points. Never normalised: 㐆 and 𬱖 are other characters than those they look like. */
final class NameRules {

    private NameRules() {}

    static Normalised normalise(AnswerType.Name type, String typed) {
        String name = dots(Folding.text(typed));
        if (!name.codePoints().allMatch(NameRules::standsInNames)) {
            return new Refused(new Words(
                    "姓名里不能有数字和标点（间隔号“·”可以），请去掉。",
                    "A name has no digits and no punctuation but dots, hyphens and apostrophes. Please remove them."));
        }
        int length = name.codePointCount(0, name.length());
        if (length < type.least() || length > type.most()) {
            return new Refused(new Words(
                    "应是 " + type.least() + " 到 " + type.most() + " 个字，现在是 " + length + " 个，请再看一遍。",
                    "There should be " + type.least() + " to " + type.most() + " characters and there are " + length
                            + ". Please look again."));
        }
        return new Accepted(name);
    }

    private static String dots(String name) {
        StringBuilder dotted = new StringBuilder(name.length());
        name.codePoints().map(each -> "·•・‧∙⋅．".indexOf(each) >= 0 ? '·' : each).forEach(dotted::appendCodePoint);
        return dotted.toString();
    }

    /** Letters and marks, also those that Java does not know yet, and private ones, which older cards have in names. */
    private static boolean standsInNames(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.LETTER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            case Character.UNASSIGNED, Character.PRIVATE_USE -> TextRules.isWritten(codePoint);
            default ->
                codePoint == '·' || codePoint == ' ' || codePoint == '-' || codePoint == '\'' || codePoint == '.';
        };
    }
}
