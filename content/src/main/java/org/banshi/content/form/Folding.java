package org.banshi.content.form;

/**
 * Evens out what keyboards, scanners and input methods do differently. Deliberately not Unicode normalisation: that
 * would replace rare characters of names (U+F900 and on) by look-alikes.
 */
final class Folding {

    private Folding() {}

    /** Full-width digits, letters, space and hyphen become half-width; Chinese punctuation stays. */
    static int halfWidth(int codePoint) {
        boolean digit = codePoint >= '０' && codePoint <= '９';
        boolean letter = (codePoint >= 'Ａ' && codePoint <= 'Ｚ') || (codePoint >= 'ａ' && codePoint <= 'ｚ');
        return digit || letter || codePoint == '－' ? codePoint - '０' + '0' : codePoint;
    }

    /** White space of any kind, the full-width space among it; other control characters are not. */
    static boolean isSpace(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || Character.isSpaceChar(codePoint);
    }

    static boolean isHyphen(int codePoint) {
        // Hyphen to horizontal bar, the minus sign: what a copied card number may contain.
        return codePoint == '-' || (codePoint >= 0x2010 && codePoint <= 0x2015) || codePoint == 0x2212;
    }

    /** Half-width, spaces at the ends gone, inner spaces single. */
    static String text(String typed) {
        StringBuilder folded = new StringBuilder(typed.length());
        boolean gap = false;
        for (int codePoint : typed.codePoints().toArray()) {
            if (isSpace(codePoint)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.appendCodePoint(halfWidth(codePoint));
        }
        return folded.toString();
    }

    /** Half-width, without any space or hyphen. */
    static String number(String typed) {
        return kept(typed, true);
    }

    /** Half-width, without any space, every kind of hyphen as {@code -}. */
    static String date(String typed) {
        return kept(typed, false);
    }

    private static String kept(String typed, boolean withoutHyphens) {
        StringBuilder folded = new StringBuilder(typed.length());
        typed.codePoints()
                .map(Folding::halfWidth)
                .filter(each -> !isSpace(each))
                .forEach(each -> {
                    if (!isHyphen(each)) {
                        folded.appendCodePoint(each);
                    } else if (!withoutHyphens) {
                        folded.append('-');
                    }
                });
        return folded.toString();
    }
}
