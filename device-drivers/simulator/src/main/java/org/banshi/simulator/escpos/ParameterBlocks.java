package org.banshi.simulator.escpos;

import static org.banshi.simulator.escpos.EscPosParser.unknown;
import static org.banshi.simulator.escpos.EscPosParser.word;

import java.util.Arrays;
import org.banshi.simulator.escpos.PrinterCommand.Buzzer;
import org.banshi.simulator.escpos.PrinterCommand.Nothing;
import org.banshi.simulator.escpos.PrinterCommand.Picture;
import org.banshi.simulator.escpos.PrinterCommand.Qr;
import org.jspecify.annotations.Nullable;

/** The commands of the form {@code X ( letter pL pH parameters}, which carry their own length: QR codes, graphics. */
final class ParameterBlocks {

    /** Enough for a page of graphics; a longer block is read and forgotten. */
    private static final int MOST_BYTES = 1 << 20;

    private final TextDecoder text;
    private byte[] qrPayload = new byte[0];
    private int qrModuleDots = 3;
    private int qrLevel = '0';
    private @Nullable Bitmap graphics;

    ParameterBlocks(TextDecoder text) {
        this.text = text;
    }

    void reset() {
        qrPayload = new byte[0];
        qrModuleDots = 3;
        qrLevel = '0';
        graphics = null;
    }

    PrinterCommand skip(int prefix, ByteSource in) throws BufferLostException {
        int letter = in.next();
        int length = word(in);
        EscPosParser.skip(in, length);
        // ESC ( A is the buzzer of several makers.
        return prefix == 0x1B && letter == 'A' ? new Buzzer() : unknown(prefix, '(', letter);
    }

    PrinterCommand chinese(ByteSource in) throws BufferLostException {
        int letter = in.next();
        byte[] block = block(in, word(in));
        if (letter == 'C' && block.length == 2 && block[0] == 0x30) {
            text.utf8(block[1] == 2 || block[1] == '2');
            return new Nothing();
        }
        // FS ( A chooses among fonts of Chinese characters; there is one here.
        return letter == 'A' ? new Nothing() : unknown(0x1C, '(', letter);
    }

    PrinterCommand group(ByteSource in) throws BufferLostException {
        int letter = in.next();
        byte[] block = block(in, word(in));
        return switch (letter) {
            case 'k' -> qr(block);
            case 'L' -> graphics(block);
            default -> unknown(0x1D, '(', letter);
        };
    }

    /** GS 8 L: the same as GS ( L with four bytes of length. */
    PrinterCommand large(ByteSource in) throws BufferLostException {
        int letter = in.next();
        if (letter != 'L') {
            return unknown(0x1D, '8', letter);
        }
        long length = word(in) | (long) word(in) << 16;
        return graphics(block(in, length));
    }

    private PrinterCommand qr(byte[] block) {
        if (block.length < 3 || block[0] != '1') {
            return unknown(0x1D, '(', 'k');
        }
        switch (block[1]) {
            case 0x41 -> {} // the model: 1 is long out of use, micro QR no printer here has
            case 0x43 -> qrModuleDots = Math.clamp(block[2] & 0xFF, 1, 16);
            case 0x45 -> qrLevel = block[2];
            case 0x50 -> qrPayload = Arrays.copyOfRange(block, 3, block.length);
            case 0x51 -> {
                return new Qr(qrPayload, qrModuleDots, qrLevel);
            }
            default -> {
                return unknown(0x1D, '(', 'k', block[1]);
            }
        }
        return new Nothing();
    }

    private PrinterCommand graphics(byte[] block) {
        if (block.length < 2 || block[0] != 0x30) {
            return unknown(0x1D, '(', 'L');
        }
        Bitmap stored = graphics;
        return switch (block[1]) {
            case 0x02, 0x32 -> {
                graphics = null;
                yield stored == null ? new Nothing() : new Picture(stored);
            }
            case 0x70 -> store(block);
            default -> unknown(0x1D, '(', 'L', block[1]);
        };
    }

    private PrinterCommand store(byte[] block) {
        if (block.length < 10) {
            return unknown(0x1D, '(', 'L', 0x70);
        }
        int width = block[6] & 0xFF | (block[7] & 0xFF) << 8;
        int height = block[8] & 0xFF | (block[9] & 0xFF) << 8;
        int bytesPerRow = (width + 7) / 8;
        if (block.length - 10 < bytesPerRow * height || width == 0 || width > RollWidth.MM_80.printDots) {
            return unknown(0x1D, '(', 'L', 0x70);
        }
        byte[] rows = Arrays.copyOfRange(block, 10, 10 + bytesPerRow * height);
        graphics = new Bitmap(width, height, rows).enlarged(Math.clamp(block[3], 1, 2), Math.clamp(block[4], 1, 2));
        return new Nothing();
    }

    private static byte[] block(ByteSource in, long length) throws BufferLostException {
        byte[] block = new byte[(int) Math.min(length, MOST_BYTES)];
        for (long i = 0; i < length; i++) {
            int value = in.next();
            if (i < block.length) {
                block[(int) i] = (byte) value;
            }
        }
        return length > MOST_BYTES ? new byte[0] : block;
    }
}
