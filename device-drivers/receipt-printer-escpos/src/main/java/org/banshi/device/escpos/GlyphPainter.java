package org.banshi.device.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws characters with the fonts of this machine, without a display. Fonts are looked for at the first use (that
 * can take half a second). Not thread-safe.
 */
final class GlyphPainter {

    private static final Logger LOG = LoggerFactory.getLogger(GlyphPainter.class);

    /** Even strokes that stay legible at 3 mm first, then the fonts that have the rarest characters. */
    private static final List<String> PREFERRED = List.of(
            "Noto Sans Mono CJK SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei Mono",
            "WenQuanYi Zen Hei Mono",
            "HanaMinA",
            "HanaMinB");

    /** Share of the height above the base line in the square of a Chinese character. */
    private static final double ASCENT = 0.88;

    /** Half covered counts as black, a little less so that thin strokes do not break. */
    private static final int BLACK_FROM = 110;

    private @Nullable List<Font> fonts;

    /** Whether this machine has any font at all. */
    boolean canDraw() {
        return !fonts().isEmpty();
    }

    /** Draws the cell with its upper left corner there; a {@link HexBox} where no font has the character. */
    void draw(Cell cell, Bitmap onto, int left, int top, int scale, boolean bold) {
        int width = cell.columns() * PaperProfile.COLUMN_DOTS * scale;
        int height = PaperProfile.ROW_DOTS * scale;
        Optional<Font> font = fontFor(cell.text());
        if (font.isEmpty()) {
            HexBox.draw(onto, left, top, cell.columns() == 2 ? scale : 1, cell.firstCodePoint());
            return;
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(Color.WHITE);
            Font sized = font.get().deriveFont(bold ? Font.BOLD : Font.PLAIN, height);
            FontRenderContext context = graphics.getFontRenderContext();
            TextLayout layout = new TextLayout(cell.text(), sized, context);
            double advance = Math.max(1, layout.getAdvance());
            double squeeze = Math.min(1, width / advance);
            graphics.transform(AffineTransform.getTranslateInstance((width - advance * squeeze) / 2, 0));
            graphics.transform(AffineTransform.getScaleInstance(squeeze, 1));
            layout.draw(graphics, 0, Math.round(height * ASCENT));
        } finally {
            graphics.dispose();
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (image.getRaster().getSample(x, y, 0) >= BLACK_FROM) {
                    onto.blacken(left + x, top + y);
                }
            }
        }
    }

    private Optional<Font> fontFor(String text) {
        return fonts().stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
    }

    private List<Font> fonts() {
        if (fonts == null) {
            fonts = findFonts();
        }
        return fonts;
    }

    /** Java's AWT may be missing in a small runtime, or find no fontconfig: then nothing can be drawn. */
    private static List<Font> findFonts() {
        List<Font> found = new ArrayList<>();
        try {
            for (String name : PREFERRED) {
                Font font = new Font(name, Font.PLAIN, PaperProfile.ROW_DOTS);
                if (font.getFamily(Locale.ROOT).equals(name)) {
                    found.add(font);
                }
            }
            found.addAll(
                    List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()));
        } catch (LinkageError | InternalError | RuntimeException noFonts) {
            LOG.warn(
                    "No fonts can be used, so rare characters are printed as their code point."
                            + " Install fontconfig and fonts-noto-cjk. Cause: {}",
                    noFonts.toString());
        }
        return found;
    }
}
