package org.banshi.device.sane.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * Writes across a page what it may be used for, in light slanting letters all over it, so that a copy of the page is
 * of no use for anything else. Letters are those of the system's fonts. The page under it stays readable: it is only
 * darkened a little where letters stand.
 */
public final class Watermark {

    private static final double SLANT_DEGREES = -30;

    /** Capitals of 4 mm are read at arm's length, and text of 3 mm is still read through them. */
    private static final double LETTER_MILLIMETRES = 5.5;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Lines this many letter heights apart leave no part of a page the size of an identity card free. */
    private static final double LINE_EVERY = 4.5;

    private static final double GAP = 3;

    private static final float OPACITY = 0.16f;
    private static final Color INK = new Color(0x30, 0x40, 0x60);

    private Watermark() {}

    /** Whether the fonts of this system have all of the characters. */
    public static boolean canShow(String words) {
        return font(12).canDisplayUpTo(words) == -1;
    }

    /** A new page with the words all over; the given one stays as it is. */
    public static Raster draw(Raster page, int dotsPerInch, String words) {
        Raster marked = new Raster(
                page.width(), page.height(), page.channels(), page.samples().clone());
        drawOn(marked, dotsPerInch, words);
        return marked;
    }

    /** The same into the given page, for whoever has the only hold of it: a page at 300 dpi has 26 MB. */
    public static void drawOn(Raster marked, int dotsPerInch, String words) {
        BufferedImage image = PageJpeg.image(marked);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
            graphics.setColor(INK);
            float size = (float) (LETTER_MILLIMETRES / MILLIMETRES_PER_INCH * dotsPerInch);
            graphics.setFont(font(size));
            tile(graphics, marked.width(), marked.height(), size, words);
        } finally {
            graphics.dispose();
        }
    }

    private static void tile(Graphics2D graphics, int width, int height, float size, String words) {
        FontMetrics metrics = graphics.getFontMetrics();
        double step = metrics.stringWidth(words) + GAP * size;
        double reach = Math.hypot(width, height) / 2;
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(SLANT_DEGREES));
        int line = 0;
        for (double y = -reach; y <= reach + size; y += LINE_EVERY * size) {
            // Every second line begins in the middle of the words, so that gaps do not line up.
            double shift = line++ % 2 == 0 ? 0 : -step / 2;
            for (double x = -reach + shift; x <= reach; x += step) {
                graphics.drawString(words, (float) x, (float) y);
            }
        }
    }

    private static Font font(float size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont(size);
    }
}
