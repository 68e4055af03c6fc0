package org.banshi.device.escpos;

/**
 * How much fits across the paper at 203 dpi (8 dots a millimetre).
 *
 * @param dots printable dots in a line
 */
public record PaperProfile(int dots) {

    /** Font A of practically every receipt printer: 12 × 24 dots, a Chinese character 24 × 24. */
    static final int COLUMN_DOTS = 12;

    static final int ROW_DOTS = 24;

    /** White under a line, so that lines of Chinese stay apart: 1/6 inch line spacing is 30 dots. */
    static final int GAP_DOTS = 6;

    static final int DOTS_PER_MILLIMETRE = 8;

    /** 72 mm of an 80 mm roll: 48 columns. */
    public static final PaperProfile MM_80 = new PaperProfile(576);

    /** 48 mm of a 58 mm roll: 32 columns. */
    public static final PaperProfile MM_58 = new PaperProfile(384);

    /** Half-width characters in a line of text of that scale (1 to 4). */
    public int columns(int scale) {
        return dots / (COLUMN_DOTS * scale);
    }
}
