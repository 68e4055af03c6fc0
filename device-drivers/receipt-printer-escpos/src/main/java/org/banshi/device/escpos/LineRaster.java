package org.banshi.device.escpos;

import java.util.List;
import org.banshi.device.Slip.Align;

/**
 * Draws a whole line of text in the places where the printer's own font would put it. The whole line, because a
 * picture command ends a line of text: a single drawn character cannot stand within one.
 */
final class LineRaster {

    private final PaperProfile paper;
    private final GlyphPainter painter;

    LineRaster(PaperProfile paper, GlyphPainter painter) {
        this.paper = paper;
        this.painter = painter;
    }

    /** The line with the white below it, as wide as the paper. */
    Bitmap draw(List<Cell> line, int scale, boolean bold, Align align) {
        Bitmap bitmap = new Bitmap(paper.dots(), PaperProfile.ROW_DOTS * scale + PaperProfile.GAP_DOTS);
        int width = TextCells.columns(line) * PaperProfile.COLUMN_DOTS * scale;
        int x = switch (align) {
            case LEFT -> 0;
            case CENTRE -> (paper.dots() - width) / 2;
            case RIGHT -> paper.dots() - width;
        };
        for (Cell cell : line) {
            if (!cell.isSpace()) {
                painter.draw(cell, bitmap, x, 0, scale, bold);
            }
            x += cell.columns() * PaperProfile.COLUMN_DOTS * scale;
        }
        return bitmap;
    }
}
