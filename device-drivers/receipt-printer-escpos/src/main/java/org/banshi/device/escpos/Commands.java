package org.banshi.device.escpos;

import java.util.HexFormat;
import org.banshi.device.Slip.Align;

/**
 * The few ESC/POS commands in use, each as its whole bytes. Real-time commands (10 ..) are obeyed at once even when
 * the printer is off-line, so they must not be sent inside another command.
 */
final class Commands {

    /** ESC @: drops what stands in the print buffer and sets all modes to their defaults. */
    static final byte[] INITIALISE = hex("1B40");

    /** GS a FF: tell every change of status unasked, and the present one now. */
    static final byte[] AUTOMATIC_STATUS = hex("1D61FF");

    /** FS &: two bytes from A1 on are one Chinese character. Without it Chinese is garbage. */
    static final byte[] MULTIBYTE_ON = hex("1C26");

    /** FS S 0 0: no extra space left and right of a Chinese character, so that columns add up. */
    static final byte[] MULTIBYTE_SPACING_NONE = hex("1C530000");

    /** GS r 1: answered with the paper sensor's byte when everything before has been processed. */
    static final byte[] ANSWER_WHEN_DONE = hex("1D7201");

    /** DLE ENQ 2: recover from a recoverable error and clear the buffers. */
    static final byte[] CLEAR_AND_RECOVER = hex("100502");

    /**
     * DLE DC4 8, then DLE ENQ 2: forget everything received, at once, even off-line. The first is what clears a buffer
     * that waits for paper (Epson TM series; others ignore it), the second what clears it after a cutter error.
     */
    static final byte[] CLEAR_NOW = hex("10140801031401060208" + "100502");

    /** ESC B n t: twice, 3 × 50 ms each. */
    static final byte[] BEEP = hex("1B420203");

    /** ESC ( A, function 97: pattern 1, once, as long as 5 × 100 ms. */
    static final byte[] BEEP_EPSON = hex("1B2841040061010105");

    /** GS ( L, function 50: prints the stored graphics. */
    private static final byte[] GRAPHICS_PRINT = hex("1D284C02003032");

    /** Function 112 with its parameters but the size: one colour, every dot once each way. */
    private static final byte[] GRAPHICS_STORE = hex("307030010131");

    /** GS I 66 and 67: maker and model, each answered with 5F text 00. */
    static final byte[] MAKER_AND_MODEL = hex("1D49421D4943");

    static final byte[] QR_MODEL_2 = hex("1D286B040031413200");
    static final byte[] QR_LEVEL_M = hex("1D286B0300314531");
    static final byte[] QR_PRINT = hex("1D286B0300315130");

    private static final byte[] QR_STORE_HEAD = hex("315030");

    private Commands() {}

    /** DLE EOT n: ask for real-time status 1 printer, 2 off-line cause, 3 error cause, 4 paper. */
    static byte[] realTimeStatus(int which) {
        return new byte[] {0x10, 0x04, (byte) which};
    }

    static byte[] align(Align align) {
        return new byte[] {0x1B, 0x61, (byte) align.ordinal()};
    }

    static byte[] bold(boolean on) {
        return new byte[] {0x1B, 0x45, (byte) (on ? 1 : 0)};
    }

    static byte[] scale(int scale) {
        return new byte[] {0x1D, 0x21, (byte) ((scale - 1) << 4 | scale - 1)};
    }

    static byte[] lineSpacing(int dots) {
        return new byte[] {0x1B, 0x33, (byte) dots};
    }

    /** ESC J: feeds so many dots, at most 255. */
    static byte[] feed(int dots) {
        return new byte[] {0x1B, 0x4A, (byte) dots};
    }

    /** GS V 65/66: feeds to the knife and so many dots more, and cuts through or leaves a bridge. */
    static byte[] cut(boolean through, int dots) {
        return new byte[] {0x1D, 0x56, (byte) (through ? 0x41 : 0x42), (byte) dots};
    }

    static byte[] qrModule(int dots) {
        return new byte[] {0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x43, (byte) dots};
    }

    static byte[] qrStore(byte[] content) {
        int length = content.length + QR_STORE_HEAD.length;
        byte[] head = {0x1D, 0x28, 0x6B, (byte) length, (byte) (length >> 8)};
        return join(head, QR_STORE_HEAD, content);
    }

    /** GS v 0: rows of a picture, at their own size; so many bytes of each. */
    static byte[] raster(Bitmap bitmap, int stride, int fromRow, int rows) {
        byte[] head = {0x1D, 0x76, 0x30, 0, (byte) stride, (byte) (stride >> 8), (byte) rows, (byte) (rows >> 8)};
        return join(head, dots(bitmap, stride, fromRow, rows));
    }

    /** GS ( L: the same by the newer command, stored and then printed. Length and sizes are of two bytes each. */
    static byte[] graphics(Bitmap bitmap, int stride, int fromRow, int rows) {
        int width = stride * 8;
        int length = GRAPHICS_STORE.length + 4 + stride * rows;
        return join(
                new byte[] {0x1D, 0x28, 0x4C, (byte) length, (byte) (length >> 8)},
                GRAPHICS_STORE,
                new byte[] {(byte) width, (byte) (width >> 8), (byte) rows, (byte) (rows >> 8)},
                dots(bitmap, stride, fromRow, rows),
                GRAPHICS_PRINT);
    }

    private static byte[] dots(Bitmap bitmap, int stride, int fromRow, int rows) {
        byte[] dots = new byte[stride * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < stride; column++) {
                dots[row * stride + column] = bitmap.byteAt(column, fromRow + row);
            }
        }
        return dots;
    }

    static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
