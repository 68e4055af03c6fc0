package org.banshi.simulator.escpos;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something printed. {@code y} counts dots from the paper's upper edge; x from the print area's left. */
sealed interface PaperMark {

    int y();

    int height();

    PaperMark movedUp(int dots);

    /** How a character looks. */
    record Style(int widthTimes, int heightTimes, boolean bold, int underline, boolean inverted) {}

    /** A character in its cell, whose lower edge stands on the line's lower edge. */
    record Glyph(int x, int width, int height, int codePoint, boolean wide, Style style) {}

    record TextLine(int y, int height, List<Glyph> glyphs) implements PaperMark {
        @Override
        public TextLine movedUp(int dots) {
            return new TextLine(y - dots, height, glyphs);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            glyphs.forEach(glyph -> text.appendCodePoint(glyph.codePoint()));
            return text.toString().stripTrailing();
        }
    }

    record Picture(int x, int y, Bitmap bitmap) implements PaperMark {
        @Override
        public int height() {
            return bitmap.height();
        }

        @Override
        public Picture movedUp(int dots) {
            return new Picture(x, y - dots, bitmap);
        }
    }

    record QrCode(int x, int y, Bitmap bitmap, byte[] payload) implements PaperMark {
        @Override
        public int height() {
            return bitmap.height();
        }

        @Override
        public QrCode movedUp(int dots) {
            return new QrCode(x, y - dots, bitmap, payload);
        }

        /** As a scanner's user would see it: UTF-8 where it is, else Latin-1. */
        String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(payload))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(payload, StandardCharsets.ISO_8859_1);
            }
        }
    }
}
