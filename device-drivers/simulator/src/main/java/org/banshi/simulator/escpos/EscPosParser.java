package org.banshi.simulator.escpos;

import java.util.HexFormat;
import org.banshi.simulator.escpos.PrinterCommand.Align;
import org.banshi.simulator.escpos.PrinterCommand.Alignment;
import org.banshi.simulator.escpos.PrinterCommand.AreaWidth;
import org.banshi.simulator.escpos.PrinterCommand.AutomaticStatus;
import org.banshi.simulator.escpos.PrinterCommand.Bold;
import org.banshi.simulator.escpos.PrinterCommand.Buzzer;
import org.banshi.simulator.escpos.PrinterCommand.ChineseSpacing;
import org.banshi.simulator.escpos.PrinterCommand.Cut;
import org.banshi.simulator.escpos.PrinterCommand.FeedDots;
import org.banshi.simulator.escpos.PrinterCommand.FeedLines;
import org.banshi.simulator.escpos.PrinterCommand.Initialise;
import org.banshi.simulator.escpos.PrinterCommand.Invert;
import org.banshi.simulator.escpos.PrinterCommand.LatinSpacing;
import org.banshi.simulator.escpos.PrinterCommand.LeftMargin;
import org.banshi.simulator.escpos.PrinterCommand.LineFeed;
import org.banshi.simulator.escpos.PrinterCommand.LineSpacing;
import org.banshi.simulator.escpos.PrinterCommand.Move;
import org.banshi.simulator.escpos.PrinterCommand.Nothing;
import org.banshi.simulator.escpos.PrinterCommand.Picture;
import org.banshi.simulator.escpos.PrinterCommand.Position;
import org.banshi.simulator.escpos.PrinterCommand.Size;
import org.banshi.simulator.escpos.PrinterCommand.Tab;
import org.banshi.simulator.escpos.PrinterCommand.TransmitInfo;
import org.banshi.simulator.escpos.PrinterCommand.TransmitStatus;
import org.banshi.simulator.escpos.PrinterCommand.Underline;
import org.banshi.simulator.escpos.PrinterCommand.Unknown;

/**
 * Understands the host's bytes, one command a call. Never fails: what it does not know it hands back as {@link Unknown}
 * and goes on behind it, as a printer does. Keeps what lasts from command to command (encoding, stored QR code and
 * graphics); not thread-safe.
 */
final class EscPosParser {

    static final int DEFAULT_LINE_SPACING = 30;

    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;

    private final TextDecoder text = new TextDecoder();
    private final ParameterBlocks blocks = new ParameterBlocks(text);

    void reset() {
        text.reset();
        blocks.reset();
    }

    PrinterCommand next(ByteSource in) throws BufferLostException {
        int first = in.next();
        return switch (first) {
            case ESC -> escape(in);
            case FS -> chinese(in);
            case GS -> group(in);
            case DLE -> realTime(in);
            case 0x0A -> new LineFeed();
            case 0x09 -> new Tab();
            default -> first < 0x20 || first == 0x7F ? new Nothing() : text.decode(first, in);
        };
    }

    private PrinterCommand escape(ByteSource in) throws BufferLostException {
        int command = in.next();
        return switch (command) {
            case '@' -> {
                reset();
                yield new Initialise();
            }
            case '2' -> new LineSpacing(DEFAULT_LINE_SPACING);
            case '3' -> new LineSpacing(in.next());
            case 'a' -> new Align(alignment(in.next()));
            case 'E', 'G' -> new Bold((in.next() & 1) == 1);
            case '-' -> new Underline(false, thickness(in.next()));
            case '!' -> modes(in.next());
            case 'J' -> new FeedDots(in.next());
            case 'd' -> new FeedLines(in.next());
            case ' ' -> new LatinSpacing(in.next());
            case '$' -> new Position(word(in));
            case '\\' -> new Move((short) word(in));
            case 'i' -> new Cut(false, -1);
            case 'm' -> new Cut(true, -1);
            case 'p' -> skip(in, 3);
            case 'B' -> {
                in.next();
                in.next();
                yield new Buzzer();
            }
            case 't', 'R', 'M', 'V', '{', '=', 'T', 'U' -> skip(in, 1);
            case 'c' -> skip(in, 2);
            case '*' -> columns(in);
            case '(' -> blocks.skip(ESC, in);
            default -> unknown(ESC, command);
        };
    }

    private PrinterCommand chinese(ByteSource in) throws BufferLostException {
        int command = in.next();
        return switch (command) {
            case '&' -> {
                text.chinese(true);
                yield new Nothing();
            }
            case '.' -> {
                text.chinese(false);
                yield new Nothing();
            }
            case 'S' -> new ChineseSpacing(in.next(), in.next());
            case '-' -> new Underline(true, thickness(in.next()));
            case '!' -> chineseModes(in.next());
            case 'C', 'W' -> skip(in, 1);
            case '(' -> blocks.chinese(in);
            default -> unknown(FS, command);
        };
    }

    private PrinterCommand group(ByteSource in) throws BufferLostException {
        int command = in.next();
        return switch (command) {
            case '!' -> {
                int size = in.next();
                yield new Size((size >> 4 & 7) + 1, (size & 7) + 1);
            }
            case 'B' -> new Invert((in.next() & 1) == 1);
            case 'L' -> new LeftMargin(word(in));
            case 'W' -> new AreaWidth(word(in));
            case 'V' -> cut(in);
            case 'a' -> new AutomaticStatus(in.next());
            case 'r' -> new TransmitStatus(in.next());
            case 'I' -> new TransmitInfo(in.next());
            case 'v' -> raster(in);
            case '(' -> blocks.group(in);
            case '8' -> blocks.large(in);
            case 'k' -> barcode(in);
            case 'H', 'h', 'w', 'f', 'b' -> skip(in, 1);
            case 'P' -> skip(in, 2);
            default -> unknown(GS, command);
        };
    }

    /** Answered when it arrived, long before its turn in the buffer. */
    private static PrinterCommand realTime(ByteSource in) throws BufferLostException {
        int command = in.next();
        return switch (command) {
            case 0x04, 0x05 -> skip(in, 1);
            case 0x14 -> skip(in, in.next() == 8 ? 7 : 2);
            default -> unknown(DLE, command);
        };
    }

    private static PrinterCommand cut(ByteSource in) throws BufferLostException {
        int mode = in.next();
        return switch (mode) {
            case 0, '0' -> new Cut(false, -1);
            case 1, '1' -> new Cut(true, -1);
            case 'A' -> new Cut(false, in.next());
            case 'B' -> new Cut(true, in.next());
            default -> unknown(GS, 'V', mode);
        };
    }

    private static PrinterCommand raster(ByteSource in) throws BufferLostException {
        int zero = in.next();
        if (zero != '0') {
            return unknown(GS, 'v', zero);
        }
        int mode = in.next() & 3;
        int bytes = word(in);
        int rows = word(in);
        return new Picture(Pictures.read(in, bytes * 8, rows).enlarged((mode & 1) + 1, (mode >> 1) + 1));
    }

    /** The old column pictures: taken off the line so that what follows is right, but not drawn. */
    private static PrinterCommand columns(ByteSource in) throws BufferLostException {
        int mode = in.next();
        skip(in, word(in) * (mode >= 32 ? 3 : 1));
        return unknown(ESC, '*', mode);
    }

    /** Bar codes are taken off the line, but not drawn: receipts here carry QR codes. */
    private static PrinterCommand barcode(ByteSource in) throws BufferLostException {
        int kind = in.next();
        if (kind > 6) {
            skip(in, in.next());
        } else {
            int value = in.next();
            while (value != 0) {
                value = in.next();
            }
        }
        return unknown(GS, 'k', kind);
    }

    /** ESC ! sets several at once; the size is the part that receipts use. */
    private static PrinterCommand modes(int bits) {
        return new Size((bits & 0x20) == 0 ? 1 : 2, (bits & 0x10) == 0 ? 1 : 2);
    }

    private static PrinterCommand chineseModes(int bits) {
        return new Size((bits & 0x04) == 0 ? 1 : 2, (bits & 0x08) == 0 ? 1 : 2);
    }

    private static Alignment alignment(int value) {
        return switch (value) {
            case 1, '1' -> Alignment.CENTRE;
            case 2, '2' -> Alignment.RIGHT;
            default -> Alignment.LEFT;
        };
    }

    private static int thickness(int value) {
        return Math.min(value >= '0' ? value - '0' : value, 2);
    }

    static int word(ByteSource in) throws BufferLostException {
        int low = in.next();
        return low | in.next() << 8;
    }

    static PrinterCommand skip(ByteSource in, int bytes) throws BufferLostException {
        for (int i = 0; i < bytes; i++) {
            in.next();
        }
        return new Nothing();
    }

    static Unknown unknown(int... bytes) {
        byte[] shown = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            shown[i] = (byte) bytes[i];
        }
        return new Unknown(HexFormat.ofDelimiter(" ").withUpperCase().formatHex(shown));
    }
}
