package org.banshi.simulator.escpos;

/** One command of the host, its parameters understood. Lengths are in dots of 1/8 mm. */
sealed interface PrinterCommand {

    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    record Initialise() implements PrinterCommand {}

    /** @param wide from the Chinese font (24 dots) rather than the Latin one (12 dots) */
    record Character(int codePoint, boolean wide) implements PrinterCommand {}

    record LineFeed() implements PrinterCommand {}

    record Tab() implements PrinterCommand {}

    record FeedDots(int dots) implements PrinterCommand {}

    record FeedLines(int lines) implements PrinterCommand {}

    record LineSpacing(int dots) implements PrinterCommand {}

    record Align(Alignment alignment) implements PrinterCommand {}

    record Bold(boolean on) implements PrinterCommand {}

    /** @param thickness 0 for none, 1 or 2 dots */
    record Underline(boolean chinese, int thickness) implements PrinterCommand {}

    record Size(int widthTimes, int heightTimes) implements PrinterCommand {}

    record Invert(boolean on) implements PrinterCommand {}

    record LeftMargin(int dots) implements PrinterCommand {}

    record AreaWidth(int dots) implements PrinterCommand {}

    record Position(int dots) implements PrinterCommand {}

    /** Sideways from where the line stands, to the left if negative. */
    record Move(int dots) implements PrinterCommand {}

    record LatinSpacing(int right) implements PrinterCommand {}

    record ChineseSpacing(int left, int right) implements PrinterCommand {}

    record Picture(Bitmap bitmap) implements PrinterCommand {}

    record Qr(byte[] payload, int moduleDots, int level) implements PrinterCommand {}

    /** @param feed dots beyond the cutter before the cut, or -1 to cut where the paper stands */
    record Cut(boolean partial, int feed) implements PrinterCommand {}

    record Buzzer() implements PrinterCommand {}

    record TransmitStatus(int n) implements PrinterCommand {}

    record AutomaticStatus(int mask) implements PrinterCommand {}

    record TransmitInfo(int n) implements PrinterCommand {}

    /** Understood and without effect on paper or line: a setting kept by the parser, padding. */
    record Nothing() implements PrinterCommand {}

    /** @param bytes its first bytes in hexadecimal, as far as its extent is known */
    record Unknown(String bytes) implements PrinterCommand {}
}
