package org.banshi.device.escpos;

import java.util.Locale;

/**
 * What stands for a character that no installed font has: a box with its code point in hexadecimal, so that a clerk
 * can still look the character up.
 */
final class HexBox {

    /** 3 × 5 dots for each digit 0 to F, a row per octal digit from the top. */
    private static final int[] DIGITS = {
        075557, 026227, 071747, 071717, 055711, 074717, 074757, 071111, 075757, 075717, 075755, 065656, 074447, 065556,
        074747, 074744
    };

    private HexBox() {}

    /** Draws a box of 24 × 24 dots times the scale. */
    static void draw(Bitmap onto, int left, int top, int scale, int codePoint) {
        int side = PaperProfile.ROW_DOTS * scale;
        onto.blacken(left, top, side, scale);
        onto.blacken(left, top + side - scale, side, scale);
        onto.blacken(left, top, scale, side);
        onto.blacken(left + side - scale, top, scale, side);
        String hex = "%06X".formatted(codePoint).toUpperCase(Locale.ROOT);
        for (int index = 0; index < 6; index++) {
            // Two rows of three digits, each dot doubled: 6 × 10 dots a digit, one dot between them.
            int x = left + (2 + index % 3 * 7) * scale;
            int y = top + (2 + index / 3 * 11) * scale;
            digit(onto, x, y, 2 * scale, Character.digit(hex.charAt(index), 16));
        }
    }

    private static void digit(Bitmap onto, int x, int y, int dot, int value) {
        for (int row = 0; row < 5; row++) {
            int pattern = DIGITS[value] >> 3 * (4 - row) & 7;
            for (int column = 0; column < 3; column++) {
                if ((pattern & 4 >> column) != 0) {
                    onto.blacken(x + column * dot, y + row * dot, dot, dot);
                }
            }
        }
    }
}
