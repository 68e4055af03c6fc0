package org.banshi.simulator.escpos;

import java.util.ArrayList;
import java.util.List;
import org.banshi.simulator.escpos.PaperMark.Glyph;
import org.banshi.simulator.escpos.PaperMark.Style;
import org.banshi.simulator.escpos.PaperMark.TextLine;
import org.banshi.simulator.escpos.PrinterCommand.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * Sets characters into a line and lines onto the paper. Latin cells are 12 by 24 dots, Chinese ones 24 by 24, both
 * multiplied by the size. A full line is printed and a new one begun. Not thread-safe.
 */
final class PrintHead {

    private static final int LATIN_WIDTH = 12;
    private static final int CHINESE_WIDTH = 24;
    private static final int CELL_HEIGHT = 24;
    private static final int TAB_CELLS = 8;

    /** Moves the paper, which takes time and may stop for want of paper. */
    interface Motor {
        void print(PaperMark mark, int advance) throws BufferLostException;
    }

    private final PaperRoll roll;
    private final Motor motor;
    private final List<Glyph> line = new ArrayList<>();
    private int x;
    private Alignment alignment = Alignment.LEFT;
    private int lineSpacing = EscPosParser.DEFAULT_LINE_SPACING;
    private int leftMargin;
    private int areaWidth;
    private int latinRight;
    private int chineseLeft;
    private int chineseRight;
    private int widthTimes = 1;
    private int heightTimes = 1;
    private boolean bold;
    private boolean inverted;
    private int latinUnderline;
    private int chineseUnderline;

    PrintHead(PaperRoll roll, Motor motor) {
        this.roll = roll;
        this.motor = motor;
        this.areaWidth = roll.width().printDots;
    }

    /** ESC @, or power on: the line at hand and all settings are forgotten. */
    void reset() {
        line.clear();
        x = 0;
        alignment = Alignment.LEFT;
        lineSpacing = EscPosParser.DEFAULT_LINE_SPACING;
        leftMargin = 0;
        areaWidth = roll.width().printDots;
        latinRight = 0;
        chineseLeft = 0;
        chineseRight = 0;
        widthTimes = 1;
        heightTimes = 1;
        bold = false;
        inverted = false;
        latinUnderline = 0;
        chineseUnderline = 0;
    }

    /** Does what concerns the paper; false when the command is none of the head's. */
    boolean execute(PrinterCommand command) throws BufferLostException {
        switch (command) {
            case PrinterCommand.Initialise _ -> reset();
            case PrinterCommand.Character character -> set(character);
            case PrinterCommand.LineFeed _ -> endLine();
            case PrinterCommand.Tab _ -> tab();
            case PrinterCommand.FeedDots(int dots) -> feed(dots);
            case PrinterCommand.FeedLines(int lines) -> feed(lines * lineSpacing);
            case PrinterCommand.LineSpacing(int dots) -> lineSpacing = dots;
            case PrinterCommand.Align(Alignment where) -> alignment = where;
            case PrinterCommand.Bold(boolean on) -> bold = on;
            case PrinterCommand.Invert(boolean on) -> inverted = on;
            case PrinterCommand.Underline(boolean chinese, int thickness) -> {
                if (chinese) {
                    chineseUnderline = thickness;
                } else {
                    latinUnderline = thickness;
                }
            }
            case PrinterCommand.Size(int across, int down) -> {
                widthTimes = across;
                heightTimes = down;
            }
            case PrinterCommand.LeftMargin(int dots) ->
                leftMargin = Math.min(dots, roll.width().printDots - CHINESE_WIDTH);
            case PrinterCommand.AreaWidth(int dots) -> areaWidth = Math.max(dots, CHINESE_WIDTH);
            case PrinterCommand.Position(int dots) -> x = Math.max(x, Math.min(dots, width()));
            case PrinterCommand.Move(int dots) -> x = Math.clamp(x + (long) dots, 0, width());
            case PrinterCommand.LatinSpacing(int right) -> latinRight = right;
            case PrinterCommand.ChineseSpacing(int left, int right) -> {
                chineseLeft = left;
                chineseRight = right;
            }
            case PrinterCommand.Picture(Bitmap bitmap) ->
                picture(bitmap, (at, y) -> new PaperMark.Picture(at, y, bitmap));
            case PrinterCommand.Qr(byte[] payload, int moduleDots, int level) -> {
                Bitmap symbol = QrSymbol.draw(payload, moduleDots, level);
                if (symbol != null && symbol.width() <= width()) {
                    picture(symbol, (at, y) -> new PaperMark.QrCode(at, y, symbol, payload));
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Prints what is set of the line at hand, then moves the paper so far. */
    void feed(int dots) throws BufferLostException {
        TextLine ready = takeLine();
        if (ready == null) {
            motor.print(new TextLine(roll.head(), 0, List.of()), dots);
        } else {
            motor.print(ready, Math.max(dots, ready.height()));
        }
    }

    private void endLine() throws BufferLostException {
        feed(lineSpacing);
    }

    private void set(PrinterCommand.Character character) throws BufferLostException {
        boolean wide = character.wide();
        int cell = (wide ? CHINESE_WIDTH : LATIN_WIDTH) * widthTimes;
        int before = wide ? chineseLeft * widthTimes : 0;
        int after = (wide ? chineseRight : latinRight) * widthTimes;
        if (x + before + cell > width() && !line.isEmpty()) {
            endLine();
        }
        Style style = new Style(widthTimes, heightTimes, bold, wide ? chineseUnderline : latinUnderline, inverted);
        line.add(new Glyph(x + before, cell, CELL_HEIGHT * heightTimes, character.codePoint(), wide, style));
        x += before + cell + after;
    }

    private void tab() {
        int step = TAB_CELLS * LATIN_WIDTH;
        x = Math.min((x / step + 1) * step, width());
    }

    private void picture(Bitmap bitmap, java.util.function.BiFunction<Integer, Integer, PaperMark> place)
            throws BufferLostException {
        if (!line.isEmpty()) {
            endLine();
        }
        int at = leftMargin + shift(bitmap.width());
        motor.print(place.apply(at, roll.head()), bitmap.height());
    }

    private @Nullable TextLine takeLine() {
        if (line.isEmpty()) {
            x = 0;
            return null;
        }
        int end = line.getLast().x() + line.getLast().width();
        int shift = leftMargin + shift(end);
        int height = line.stream().mapToInt(Glyph::height).max().orElse(CELL_HEIGHT);
        List<Glyph> placed = line.stream()
                .map(glyph -> new Glyph(
                        glyph.x() + shift,
                        glyph.width(),
                        glyph.height(),
                        glyph.codePoint(),
                        glyph.wide(),
                        glyph.style()))
                .toList();
        line.clear();
        x = 0;
        return new TextLine(roll.head(), height, placed);
    }

    private int shift(int used) {
        int free = Math.max(0, width() - used);
        return switch (alignment) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }

    private int width() {
        return Math.min(areaWidth, roll.width().printDots - leftMargin);
    }
}
