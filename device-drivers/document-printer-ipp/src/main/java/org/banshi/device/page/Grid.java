package org.banshi.device.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banshi.device.page.Block.Align;

/** Rows of cells with lines around them, on as many pages as they need. */
final class Grid {

    static final float SIZE = 10.5f;

    private static final float LINE_HEIGHT = SIZE * 1.5f;
    private static final float PADDING = 5;
    private static final float THIN = 0.6f;
    private static final float SHADE = 0.93f;

    /** Lines of a cell that certainly fit on a page; a longer one goes on in a row below. */
    private static final int MOST_LINES = 35;

    /** @param shaded a heading */
    record Cell(String text, float width, Align align, boolean shaded) {}

    private final Flow flow;
    private final PageFonts fonts;
    private final List<Cell> heading;

    /** @param heading repeated at the top of each further page; empty for none */
    Grid(Flow flow, PageFonts fonts, List<Cell> heading) {
        this.flow = flow;
        this.fonts = fonts;
        this.heading = heading;
    }

    void begin(List<Cell> first) throws IOException {
        if (!heading.isEmpty()) {
            flow.keep(height(broken(heading)) + height(broken(first)));
            place(heading, broken(heading));
        }
    }

    /** @param after room that must be left below it on the same page */
    void row(List<Cell> cells, float after) throws IOException {
        List<List<Lines.Line>> lines = broken(cells);
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        for (int from = 0; from < most; from += MOST_LINES) {
            List<List<Lines.Line>> part = new ArrayList<>();
            for (List<Lines.Line> cell : lines) {
                part.add(cell.subList(Math.min(from, cell.size()), Math.min(from + MOST_LINES, cell.size())));
            }
            float below = from + MOST_LINES >= most ? after : 0;
            if (flow.keep(height(part) + below) && !heading.isEmpty()) {
                place(heading, broken(heading));
            }
            place(cells, part);
        }
    }

    static float fitting(float width) {
        return width - 2 * PADDING;
    }

    private void place(List<Cell> cells, List<List<Lines.Line>> lines) {
        float height = height(lines);
        float bottom = flow.down(height);
        float x = Flow.SIDE;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            List<Lines.Line> shown = lines.get(column);
            float left = x;
            flow.add(ink -> draw(ink, cell, shown, left, bottom, height));
            x += cell.width();
        }
    }

    private static void draw(Ink ink, Cell cell, List<Lines.Line> lines, float x, float bottom, float height)
            throws IOException {
        if (cell.shaded()) {
            ink.shade(x, bottom, cell.width(), height, SHADE);
        }
        ink.box(x, bottom, cell.width(), height, THIN);
        float baseline = bottom + height / 2 + lines.size() * LINE_HEIGHT / 2 - LINE_HEIGHT + LINE_HEIGHT * 0.31f;
        for (Lines.Line line : lines) {
            float left = switch (cell.align()) {
                case LEFT -> x + PADDING;
                case CENTRE -> x + (cell.width() - line.width()) / 2;
                case RIGHT -> x + cell.width() - PADDING - line.width();
            };
            ink.text(line.text(), left, baseline, SIZE, Ink.Style.PLAIN, 0);
            baseline -= LINE_HEIGHT;
        }
    }

    private List<List<Lines.Line>> broken(List<Cell> cells) throws IOException {
        List<List<Lines.Line>> lines = new ArrayList<>();
        for (Cell cell : cells) {
            lines.add(Lines.of(fonts, cell.text(), SIZE, fitting(cell.width()), 0));
        }
        return lines;
    }

    private static float height(List<List<Lines.Line>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1) * LINE_HEIGHT + 2 * PADDING - 1;
    }
}
