package org.banshi.device.page;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page; points from its lower left corner. Grey is 0 for black to 1 for white. */
final class Ink {

    /** Control points of a quarter circle by a cubic curve. */
    private static final float CIRCLE = 0.5523f;

    private final PDPageContentStream page;
    private final PageFonts fonts;

    Ink(PDPageContentStream page, PageFonts fonts) {
        this.page = page;
        this.fonts = fonts;
    }

    /** @param spacing added after each character */
    void text(String text, float x, float baseline, float size, Style style, float spacing) throws IOException {
        page.beginText();
        page.setCharacterSpacing(spacing);
        page.newLineAtOffset(x, baseline);
        show(text, size, style);
        page.endText();
    }

    /** @param angle in radians, against the clock */
    void slanted(String text, float x, float baseline, float size, float grey, double angle) throws IOException {
        page.beginText();
        page.setCharacterSpacing(0);
        page.setTextMatrix(Matrix.getRotateInstance(angle, x, baseline));
        show(text, size, new Style(false, grey));
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2, float thickness, float grey) throws IOException {
        page.setStrokingColor(grey);
        page.setLineWidth(thickness);
        page.setLineDashPattern(new float[0], 0);
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    void box(float x, float y, float width, float height, float thickness) throws IOException {
        page.setStrokingColor(0f);
        page.setLineWidth(thickness);
        page.setLineDashPattern(new float[0], 0);
        page.addRect(x, y, width, height);
        page.stroke();
    }

    void shade(float x, float y, float width, float height, float grey) throws IOException {
        page.setNonStrokingColor(grey);
        page.addRect(x, y, width, height);
        page.fill();
    }

    void dashedCircle(float x, float y, float radius, float grey) throws IOException {
        float handle = radius * CIRCLE;
        page.setStrokingColor(grey);
        page.setLineWidth(0.8f);
        page.setLineDashPattern(new float[] {4, 3}, 0);
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + handle, x + handle, y + radius, x, y + radius);
        page.curveTo(x - handle, y + radius, x - radius, y + handle, x - radius, y);
        page.curveTo(x - radius, y - handle, x - handle, y - radius, x, y - radius);
        page.curveTo(x + handle, y - radius, x + radius, y - handle, x + radius, y);
        page.stroke();
    }

    void image(PDImageXObject image, float x, float y, float width, float height) throws IOException {
        page.drawImage(image, x, y, width, height);
    }

    /**
     * A QR code on a white ground as wide as the standard asks, whatever lies below.
     *
     * @param y its lower edge
     */
    void code(ByteMatrix modules, float x, float y, float size) throws IOException {
        float module = size / modules.getWidth();
        float quiet = 4 * module;
        shade(x - quiet, y - quiet, size + 2 * quiet, size + 2 * quiet, 1);
        page.setNonStrokingColor(0f);
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row) == 1) {
                    page.addRect(x + column * module, y + size - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
    }

    private void show(String text, float size, Style style) throws IOException {
        page.setNonStrokingColor(style.grey());
        page.setStrokingColor(style.grey());
        page.setLineDashPattern(new float[0], 0);
        for (PageFonts.Run run : fonts.runs(text)) {
            float outline = outline(size, style.bold(), run.substitute());
            page.setRenderingMode(outline > 0 ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            if (outline > 0) {
                page.setLineWidth(outline);
            }
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
    }

    /**
     * The fonts have no bold: a thin outline in the same colour does. And the font with the rare characters has thinner
     * strokes than the others; a resident's name must not be the faintest word of a certificate.
     */
    private static float outline(float size, boolean bold, boolean substitute) {
        return (bold ? size / 28 : 0) + (substitute ? size / 40 : 0);
    }

    /** How text looks besides its size. */
    record Style(boolean bold, float grey) {
        static final Style PLAIN = new Style(false, 0);
        static final Style BOLD = new Style(true, 0);
        static final Style FAINT = new Style(false, 0.35f);
    }
}
