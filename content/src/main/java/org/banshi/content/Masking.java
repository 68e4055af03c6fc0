package org.banshi.content;

import java.util.Set;

/** Hides most of a name or number, for screens that others can see and for paper that lies about. Never throws. */
public final class Masking {

    /** Surnames of two characters that are still common; any other name has a surname of one. */
    private static final Set<String> DOUBLE_SURNAMES =
            Set.of("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "宇文", "长孙", "端木", "轩辕");

    /** What of a text stays at most: 河北省石家庄, a province and a city, but no street. */
    private static final int TEXT_SHOWN = 6;

    private Masking() {}

    /** 张龚 → 张*, 欧阳小明 → 欧阳**, 阿依古丽·买买提 → 阿***·***, Anna Schmidt → A*** S******. */
    public static String name(String name) {
        String stripped = name.strip();
        int[] codePoints = stripped.codePoints().toArray();
        boolean separated = stripped.codePoints().anyMatch(Masking::separates);
        int surname = !separated && codePoints.length > 2 && DOUBLE_SURNAMES.contains(head(stripped, 2)) ? 2 : 1;
        StringBuilder masked = new StringBuilder();
        boolean startsPart = true;
        for (int i = 0; i < codePoints.length; i++) {
            int codePoint = codePoints[i];
            boolean initial = startsPart && Character.isLowerCase(Character.toLowerCase(codePoint));
            if (separates(codePoint) || i < surname || initial) {
                masked.appendCodePoint(codePoint);
            } else if (!belongsToPrevious(codePoint)) {
                masked.append('*');
            } else if (i == surname) {
                masked.appendCodePoint(codePoint);
            }
            startsPart = separates(codePoint);
        }
        return masked.toString();
    }

    /** 130102********1234; of shorter numbers (passports and the like) only the last four. */
    public static String idNumber(String number) {
        int shownFirst = number.codePointCount(0, number.length()) == 18 ? 6 : 0;
        return edges(number, shownFirst, 4);
    }

    /** 138 **** 5678. */
    public static String mobile(String digits) {
        return digits.length() == 11 ? head(digits, 3) + " **** " + digits.substring(7) : number(digits);
    }

    /** 6217 **** **** 0088, whatever the length. */
    public static String bankCard(String digits) {
        return digits.length() >= 12
                ? head(digits, 4) + " **** **** " + digits.substring(digits.length() - 4)
                : number(digits);
    }

    /** Any other number: the last four. */
    public static String number(String digits) {
        return edges(digits, 0, 4);
    }

    /** Any other text: a third of it from its beginning, at most six characters. */
    public static String text(String text) {
        int length = text.codePointCount(0, text.length());
        return head(text, Math.min(TEXT_SHOWN, length / 3)) + "****";
    }

    /** Keeps both ends; of what is too short to hide anything by that, shows nothing. */
    private static String edges(String text, int first, int last) {
        int length = text.codePointCount(0, text.length());
        if (length < last * 2 || length <= first + last) {
            return "*".repeat(length);
        }
        String end = text.substring(text.offsetByCodePoints(text.length(), -last));
        return head(text, first) + "*".repeat(length - first - last) + end;
    }

    private static String head(String text, int codePoints) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(codePoints, length)));
    }

    private static boolean separates(int codePoint) {
        return codePoint == '·' || codePoint == '•' || codePoint == '・' || Character.isSpaceChar(codePoint);
    }

    /** Accents and variation selectors: they are no character of their own. */
    private static boolean belongsToPrevious(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
