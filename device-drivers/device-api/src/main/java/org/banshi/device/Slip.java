package org.banshi.device;

import java.util.List;

/**
 * What is to be printed on a roll, from top to bottom; the driver adds the feed and the cut at its end. Personal data
 * may be inside: {@link #toString()} says nothing.
 *
 * @param elements the lines in order
 */
public record Slip(List<Element> elements) {

    public Slip {
        elements = List.copyOf(elements);
    }

    /** One thing on the paper. */
    public sealed interface Element {}

    /**
     * A paragraph; wrapped at the paper's width, a full-width character counting two columns.
     *
     * @param content any text; characters that the printer's font lacks are drawn as small rasters by the driver
     */
    public record Text(String content, Style style) implements Element {
        public static Text plain(String content) {
            return new Text(content, Style.PLAIN);
        }
    }

    /** Two texts in a line, one at each edge; the right one goes to a line of its own where both do not fit. */
    public record Pair(String left, String right, boolean bold) implements Element {}

    /** A line across the paper. */
    public record Rule() implements Element {}

    /** Empty paper of so many text lines. */
    public record Space(int lines) implements Element {}

    /**
     * A QR code, centred.
     *
     * @param content UTF-8 text
     * @param millimetres wanted width with the quiet zone; the driver picks the nearest module size
     */
    public record QrCode(String content, int millimetres) implements Element {}

    /**
     * A black and white picture, centred.
     *
     * @param width in dots (8 a millimetre at 203 dpi), at most the paper's width
     * @param height in dots
     * @param bits rows from the top, each row padded to whole bytes, most significant bit left, 1 = black
     */
    public record Picture(int width, int height, byte[] bits) implements Element {
        public Picture {
            bits = bits.clone();
            if (bits.length != (width + 7) / 8 * height) {
                throw new IllegalArgumentException("A picture of " + width + "×" + height + " dots needs "
                        + (width + 7) / 8 * height + " bytes, not " + bits.length);
            }
        }

        @Override
        public byte[] bits() {
            return bits.clone();
        }
    }

    /**
     * How text stands.
     *
     * @param scale 1 to 4: times the font's width and height (1 = 24 dots, 3 mm, high)
     */
    public record Style(int scale, boolean bold, Align align) {
        public static final Style PLAIN = new Style(1, false, Align.LEFT);
        public static final Style CENTRED = new Style(1, false, Align.CENTRE);
        public static final Style HEADING = new Style(2, true, Align.CENTRE);

        public Style {
            if (scale < 1 || scale > 4) {
                throw new IllegalArgumentException("scale " + scale + " is not from 1 to 4");
            }
        }
    }

    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    @Override
    public String toString() {
        return "Slip[" + elements.size() + " elements]";
    }
}
