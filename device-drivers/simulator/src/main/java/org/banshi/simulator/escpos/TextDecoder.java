package org.banshi.simulator.escpos;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.banshi.simulator.escpos.PrinterCommand.Character;

/**
 * Turns bytes of text into characters as the firmware does. Chinese works only between FS {@code &} and FS {@code .};
 * outside, each byte from 80h on is a character of the code page. The font has the two-byte characters of GB18030 only:
 * a four-byte character comes out as what its bytes mean singly, which is how {@code ¥} becomes "0 6" on paper.
 */
final class TextDecoder {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final Charset CODE_PAGE =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /** What is printed where the font has nothing. */
    private static final int BLANK = '\u3000';

    private boolean chinese;
    private boolean utf8;

    void reset() {
        chinese = false;
        utf8 = false;
    }

    void chinese(boolean on) {
        chinese = on;
    }

    void utf8(boolean on) {
        utf8 = on;
    }

    Character decode(int first, ByteSource source) throws BufferLostException {
        if (first < 0x80) {
            return new Character(first, false);
        }
        if (utf8) {
            return utf8(first, source);
        }
        if (!chinese || first == 0x80 || first == 0xFF) {
            return new Character(single(CODE_PAGE, first), false);
        }
        int second = source.next();
        if (second < 0x40 || second == 0x7F || second == 0xFF) {
            // The first byte of a four-byte character: nothing for it, and the second is taken as it stands.
            return new Character(second >= 0x20 && second < 0x7F ? second : BLANK, false);
        }
        String text = new String(new byte[] {(byte) first, (byte) second}, CHINESE);
        int codePoint = text.codePointAt(0);
        return new Character(codePoint == 0xFFFD ? BLANK : codePoint, true);
    }

    private static int single(Charset charset, int value) {
        return new String(new byte[] {(byte) value}, charset).codePointAt(0);
    }

    private static Character utf8(int first, ByteSource source) throws BufferLostException {
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
        byte[] bytes = new byte[more + 1];
        bytes[0] = (byte) first;
        for (int i = 1; i <= more; i++) {
            bytes[i] = (byte) source.next();
        }
        int codePoint = new String(bytes, StandardCharsets.UTF_8).codePointAt(0);
        return new Character(codePoint, codePoint >= 0x1100);
    }
}
