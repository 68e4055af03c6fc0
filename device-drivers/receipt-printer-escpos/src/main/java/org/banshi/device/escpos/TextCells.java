package org.banshi.device.escpos;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Cuts text into {@link Cell}s. Control characters become a visible box, so that content can never carry a command;
 * characters outside the common two-byte set are marked for drawing.
 */
final class TextCells {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");
    private static final String BOX = "□";

    private final BooleanSupplier canDraw;
    private final boolean asciiOnly;

    /**
     * @param canDraw whether characters can be drawn at all; asked only when one has to be
     * @param asciiOnly whether the printer has no Chinese font, so that whatever is not ASCII has to be drawn
     */
    TextCells(BooleanSupplier canDraw, boolean asciiOnly) {
        this.canDraw = canDraw;
        this.asciiOnly = asciiOnly;
    }

    /** The text's lines (by its own line breaks) as cells; at least one, maybe empty, line. */
    List<List<Cell>> lines(String content) {
        List<List<Cell>> lines = new ArrayList<>();
        for (String line : content.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            lines.add(cells(line));
        }
        return lines;
    }

    /** One line; line breaks inside become boxes like other control characters. */
    List<Cell> cells(String line) {
        CharsetEncoder gbk = GBK.newEncoder();
        List<Cell> cells = new ArrayList<>(line.length());
        line.codePoints().forEach(codePoint -> {
            if (isMark(codePoint) && !cells.isEmpty()) {
                Cell last = cells.removeLast();
                cells.add(new Cell(last.text() + Character.toString(codePoint), last.columns(), true));
            } else if (Character.getType(codePoint) != Character.FORMAT) {
                // Format characters have no look of their own; direction overrides could even mislead the reader.
                add(cells, replacement(codePoint), gbk);
            }
        });
        return cells.stream().anyMatch(Cell::raster) && !canDraw.getAsBoolean() ? spelledOut(cells) : cells;
    }

    static int columns(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::columns).sum();
    }

    private void add(List<Cell> cells, String text, CharsetEncoder gbk) {
        int codePoint = text.codePointAt(0);
        if (codePoint < 0x80) {
            cells.add(new Cell(text, 1, false));
        } else if (isCommon(text, gbk)) {
            cells.add(new Cell(text, 2, asciiOnly));
        } else {
            // Below Hangul Jamo stand the alphabets; from there on practically everything is full-width.
            cells.add(new Cell(text, codePoint < 0x1100 ? 1 : 2, true));
        }
    }

    /**
     * Whether printers with a GBK font and printers with a GB18030 font print it alike. Everything else is drawn: the
     * four-byte characters of GB18030, which a GBK printer takes for two wrong ones (¥ prints as "0 6"), the
     * characters that moved out of the private use area later (䶮), and private use itself.
     */
    private static boolean isCommon(String text, CharsetEncoder gbk) {
        return gbk.canEncode(text)
                && Character.getType(text.codePointAt(0)) != Character.PRIVATE_USE
                && Arrays.equals(text.getBytes(GBK), text.getBytes(GB18030));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String replacement(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            return codePoint == '\t' ? " " : BOX;
        }
        return switch (codePoint) {
            case 0xA0, 0x2007, 0x202F -> " ";
            case 0xA5 -> "￥";
            default -> Character.getType(codePoint) == Character.SURROGATE ? BOX : Character.toString(codePoint);
        };
    }

    /** Nothing may be lost silently: where nothing can be drawn at all, the code point's number is printed. */
    private static List<Cell> spelledOut(List<Cell> cells) {
        List<Cell> spelled = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.raster()) {
                cell.text()
                        .codePoints()
                        .forEach(codePoint -> "[U+%04X]"
                                .formatted(codePoint)
                                .chars()
                                .forEach(c -> spelled.add(new Cell(Character.toString(c), 1, false))));
            } else {
                spelled.add(cell);
            }
        }
        return spelled;
    }
}
