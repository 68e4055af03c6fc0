package org.banshi.kiosk.receipt;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.banshi.device.page.PageFonts;

/** Writes down a page from its top, in points, with wrapping. */
final class PdfPen {

    static final float MARGIN = 40;
    private static final float LINE_HEIGHT = 1.45f;

    private final PDPageContentStream page;
    private final PageFonts fonts;
    private final float width;
    private float y;

    PdfPen(PDPageContentStream page, PageFonts fonts, PDRectangle size) {
        this.page = page;
        this.fonts = fonts;
        this.width = size.getWidth() - 2 * MARGIN;
        this.y = size.getHeight() - MARGIN;
    }

    void centred(String text, float size) throws IOException {
        for (String line : wrap(text, size, width)) {
            y -= size * LINE_HEIGHT;
            draw(line, size, MARGIN + (width - fonts.width(line, size)) / 2, y);
        }
    }

    void left(String text, float size) throws IOException {
        for (String line : wrap(text, size, width)) {
            y -= size * LINE_HEIGHT;
            draw(line, size, MARGIN, y);
        }
    }

    /** The label in its own column, the value beside it. */
    void pair(String label, String value, float size) throws IOException {
        float column = width * 0.3f;
        float top = y;
        for (String line : wrap(label, size, column - size)) {
            y -= size * LINE_HEIGHT;
            draw(line, size, MARGIN, y);
        }
        float afterLabel = y;
        y = top;
        for (String line : wrap(value, size, width - column)) {
            y -= size * LINE_HEIGHT;
            draw(line, size, MARGIN + column, y);
        }
        y = Math.min(y, afterLabel);
    }

    void space(float points) {
        y -= points;
    }

    void rule() throws IOException {
        y -= 8;
        page.setLineWidth(0.6f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + width, y);
        page.stroke();
        y -= 2;
    }

    void code(BitMatrix modules, float size) throws IOException {
        float module = size / modules.getWidth();
        float left = MARGIN + (width - size) / 2;
        y -= 6;
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) {
                    page.addRect(left + column * module, y - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        y -= size;
    }

    private void draw(String line, float size, float x, float baseline) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, baseline);
        for (PageFonts.Run run : fonts.runs(line)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }

    private List<String> wrap(String text, float size, float limit) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && fonts.width(line + piece.stripTrailing(), size) > limit) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? piece.stripLeading() : piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What may stand at the end of a line: a word with its space, or one Chinese character with its punctuation. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int at = 0; at < codePoints.length; at++) {
            piece.appendCodePoint(codePoints[at]);
            boolean closes = at + 1 < codePoints.length && "，。、；：！？）》”%".indexOf(codePoints[at + 1]) >= 0;
            boolean wide = codePoints[at] >= 0x2E80 || (at + 1 < codePoints.length && codePoints[at + 1] >= 0x2E80);
            if (!closes && (wide || codePoints[at] == ' ')) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }
}
