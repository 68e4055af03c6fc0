package org.banshi.device.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.banshi.device.page.Block.Align;
import org.banshi.device.page.Grid.Cell;

/** Puts a document's blocks on pages. */
final class Body {

    private static final float TITLE_SIZE = 22;
    private static final float HEADING_SIZE = 13;
    private static final float TEXT_SIZE = 12;
    private static final float NOTE_SIZE = 9.5f;
    private static final float LEADING = 1.75f;
    /** So many lines of a text go with its signature to the next page. */
    private static final int LINES_TO_KEEP = 2;

    private static final float LABEL_SHARE = 0.16f;

    /** More white than this between characters looks torn; such a line is left ragged. */
    private static final float MOST_STRETCH = 0.2f;

    private final Flow flow;
    private final PageFonts fonts;

    Body(Flow flow, PageFonts fonts) {
        this.flow = flow;
        this.fonts = fonts;
    }

    void title(String title) throws IOException {
        flow.space(6);
        for (Lines.Line line : Lines.of(fonts, title, TITLE_SIZE, Flow.WIDTH, 0)) {
            float baseline = flow.down(TITLE_SIZE * 1.5f) + TITLE_SIZE * 0.3f;
            float x = Flow.SIDE + (Flow.WIDTH - line.width()) / 2;
            flow.add(ink -> ink.text(line.text(), x, baseline, TITLE_SIZE, Ink.Style.BOLD, 0));
        }
        flow.space(16);
    }

    /** @param after room that must be left below it on the same page: what signs a text never stands alone */
    void block(Block block, float after) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading.text());
            case Block.Paragraph paragraph ->
                text(paragraph.text(), TEXT_SIZE, paragraph.indented() ? 2 * TEXT_SIZE : 0, Ink.Style.PLAIN, after);
            case Block.Note note -> text(note.text(), NOTE_SIZE, 0, Ink.Style.FAINT, after);
            case Block.Fields fields -> fields(fields.fields(), after);
            case Block.Table table -> table(table, after);
        }
    }

    private void heading(String text) throws IOException {
        flow.space(10);
        // Never alone at the foot of a page.
        flow.keep(HEADING_SIZE * LEADING * 3);
        for (Lines.Line line : Lines.of(fonts, text, HEADING_SIZE, Flow.WIDTH, 0)) {
            float baseline = flow.down(HEADING_SIZE * LEADING) + HEADING_SIZE * 0.5f;
            flow.add(ink -> ink.text(line.text(), Flow.SIDE, baseline, HEADING_SIZE, Ink.Style.BOLD, 0));
        }
    }

    private void text(String text, float size, float indent, Ink.Style style, float after) throws IOException {
        List<Lines.Line> lines = Lines.of(fonts, text, size, Flow.WIDTH, indent);
        for (int number = 0; number < lines.size(); number++) {
            Lines.Line line = lines.get(number);
            float shift = number == 0 ? indent : 0;
            int left = lines.size() - number;
            if (after > 0 && left <= LINES_TO_KEEP && (left == LINES_TO_KEEP || number == 0)) {
                flow.keep(left * size * LEADING + 4 + after);
            }
            float baseline = flow.down(size * LEADING) + size * 0.5f;
            float spacing = stretch(line, size, Flow.WIDTH - shift);
            flow.add(ink -> ink.text(line.text(), Flow.SIDE + shift, baseline, size, style, spacing));
        }
        flow.space(4);
    }

    private static float stretch(Lines.Line line, float size, float width) {
        int gaps = line.text().codePointCount(0, line.text().length()) - 1;
        if (line.last() || gaps < 1) {
            return 0;
        }
        float spacing = (width - line.width()) / gaps;
        return spacing <= size * MOST_STRETCH ? Math.max(0, spacing) : 0;
    }

    private void fields(List<Block.Field> fields, float after) throws IOException {
        flow.space(4);
        float label = Flow.WIDTH * LABEL_SHARE;
        float half = Flow.WIDTH / 2 - label;
        List<List<Cell>> rows = new ArrayList<>();
        List<Block.Field> pair = new ArrayList<>();
        for (Block.Field field : fields) {
            if (fonts.width(field.value(), Grid.SIZE) > Grid.fitting(half)) {
                row(rows, pair, half);
                pair.add(field);
                row(rows, pair, half);
            } else {
                pair.add(field);
                if (pair.size() == 2) {
                    row(rows, pair, half);
                }
            }
        }
        row(rows, pair, half);
        Grid grid = new Grid(flow, fonts, List.of());
        for (int number = 0; number < rows.size(); number++) {
            grid.row(rows.get(number), number == rows.size() - 1 ? after : 0);
        }
        flow.space(8);
    }

    /** Makes one row of the fields gathered, none or one or two. */
    private static void row(List<List<Cell>> rows, List<Block.Field> gathered, float half) {
        if (gathered.isEmpty()) {
            return;
        }
        float label = Flow.WIDTH * LABEL_SHARE;
        float value = gathered.size() == 2 ? half : Flow.WIDTH - label;
        List<Cell> cells = new ArrayList<>();
        for (Block.Field field : gathered) {
            cells.add(new Cell(field.label(), label, Align.CENTRE, true));
            cells.add(new Cell(field.value(), value, Align.LEFT, false));
        }
        rows.add(cells);
        gathered.clear();
    }

    private void table(Block.Table table, float after) throws IOException {
        flow.space(4);
        float weights = 0;
        for (Block.Column column : table.columns()) {
            weights += column.weight();
        }
        List<Cell> heading = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            heading.add(new Cell(column.heading(), Flow.WIDTH * column.weight() / weights, Align.CENTRE, true));
        }
        Grid grid = new Grid(flow, fonts, heading);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                cells.add(new Cell(
                        row.get(column),
                        heading.get(column).width(),
                        table.columns().get(column).align(),
                        false));
            }
            rows.add(cells);
        }
        grid.begin(rows.isEmpty() ? heading : rows.getFirst());
        for (int number = 0; number < rows.size(); number++) {
            grid.row(rows.get(number), number == rows.size() - 1 ? after : 0);
        }
        flow.space(8);
    }
}
