package org.banshi.simulator.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.banshi.simulator.escpos.PaperMark.Glyph;
import org.banshi.simulator.escpos.PaperMark.QrCode;
import org.banshi.simulator.escpos.PaperMark.TextLine;

/**
 * Draws a piece of paper dot by dot: one pixel is one dot of 1/8 mm, black or paper, as wide as the whole paper. Glyphs
 * are drawn once at their cell's plain size and then enlarged by whole dots, as the printer's character generator does.
 */
final class PaperPainter {

    private static final int CELL = 24;
    /** Where the baseline of an ideographic font lies: 0.88 of the em square. */
    private static final int BASELINE = 21;
    /** Lower than the middle, because thin strokes would otherwise break at this size. */
    private static final int INK_THRESHOLD = 95;

    private static final int PAPER = new Color(0xF7, 0xF6, 0xF1).getRGB();
    private static final int INK = new Color(0x1E, 0x1C, 0x22).getRGB();
    private static final int NOTHING = 0;
    private static final int TOOTH = 4;

    private static final String[] FAMILIES = {
        "Noto Sans Mono CJK SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei Mono", Font.MONOSPACED
    };

    private final Font plain;
    private final Font bold;

    PaperPainter() {
        plain = font(Font.PLAIN);
        bold = font(Font.BOLD);
    }

    BufferedImage paint(PrintedPaper paper) {
        BufferedImage image =
                new BufferedImage(paper.width().paperDots, paper.lengthInDots(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, tornAway(x, y, image.getHeight()) ? NOTHING : PAPER);
            }
        }
        // The head is as wide as what can be printed on: what lies beyond is not burnt.
        int printDots = paper.width().printDots;
        BufferedImage printed = image.getSubimage((image.getWidth() - printDots) / 2, 0, printDots, image.getHeight());
        for (PaperMark mark : paper.marks()) {
            switch (mark) {
                case TextLine line -> line.glyphs().forEach(glyph -> paint(glyph, line, printed));
                case PaperMark.Picture(int x, int y, Bitmap bitmap) -> paint(bitmap, x, y, printed);
                case QrCode(int x, int y, Bitmap bitmap, byte[] payload) -> paint(bitmap, x, y, printed);
            }
        }
        return image;
    }

    /** A cutter leaves small teeth along both edges. */
    private static boolean tornAway(int x, int y, int height) {
        int depth = Math.abs(x % (2 * TOOTH) - TOOTH) / 2;
        return y < depth || height - 1 - y < TOOTH / 2 - depth;
    }

    private void paint(Glyph glyph, TextLine line, BufferedImage image) {
        int cellWidth = glyph.wide() ? CELL : CELL / 2;
        Bitmap cell = draw(glyph, cellWidth)
                .enlarged(glyph.style().widthTimes(), glyph.style().heightTimes());
        int top = line.y() + line.height() - glyph.height();
        if (glyph.style().inverted()) {
            for (int y = 0; y < cell.height(); y++) {
                for (int x = 0; x < cell.width(); x++) {
                    dot(image, glyph.x() + x, top + y, !cell.dot(x, y));
                }
            }
        } else {
            paint(cell, glyph.x(), top, image);
            for (int y = 0; y < glyph.style().underline(); y++) {
                for (int x = 0; x < cell.width(); x++) {
                    dot(image, glyph.x() + x, top + cell.height() - 1 - y, true);
                }
            }
        }
    }

    private Bitmap draw(Glyph glyph, int width) {
        BufferedImage grey = new BufferedImage(width, CELL, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(glyph.style().bold() ? bold : plain);
        graphics.setColor(Color.WHITE);
        graphics.drawString(Character.toString(glyph.codePoint()), 0, BASELINE);
        graphics.dispose();
        Bitmap cell = Bitmap.blank(width, CELL);
        for (int y = 0; y < CELL; y++) {
            for (int x = 0; x < width; x++) {
                if ((grey.getRGB(x, y) & 0xFF) > INK_THRESHOLD) {
                    cell.set(x, y);
                }
            }
        }
        return cell;
    }

    private static void paint(Bitmap bitmap, int left, int top, BufferedImage image) {
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                dot(image, left + x, top + y, bitmap.dot(x, y));
            }
        }
    }

    private static void dot(BufferedImage image, int x, int y, boolean black) {
        if (black && x >= 0 && x < image.getWidth() && y >= 0 && y < image.getHeight()) {
            image.setRGB(x, y, INK);
        }
    }

    private static Font font(int style) {
        for (String family : FAMILIES) {
            Font font = new Font(family, style, CELL);
            if (font.getFamily().equals(family)) {
                return font;
            }
        }
        return new Font(Font.MONOSPACED, style, CELL);
    }
}
