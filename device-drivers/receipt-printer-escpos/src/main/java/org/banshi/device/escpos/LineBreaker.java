package org.banshi.device.escpos;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines: between Chinese characters anywhere, between Latin words at spaces, inside a word
 * only when it is longer than a line; closing punctuation never begins a line, an opening bracket never ends one
 * (the basics of GB/T 15834 and kinsoku shori).
 */
final class LineBreaker {

    private static final String NEVER_FIRST = "、，。．；：？！…—～·）〕】》〉」』〗｝］”’％℃,.;:?!)]}%";
    private static final String NEVER_LAST = "（〔【《〈「『〖｛［“‘￥([{$#";

    private LineBreaker() {}

    static List<List<Cell>> lines(List<Cell> paragraph, int columns) {
        List<List<Cell>> lines = new ArrayList<>();
        int start = 0;
        do {
            int end = fitting(paragraph, start, columns);
            if (end < paragraph.size()) {
                end = breakBefore(paragraph, start, end);
            }
            lines.add(withoutSpacesAtEnd(paragraph.subList(start, end)));
            start = end;
            while (start < paragraph.size() && paragraph.get(start).isSpace()) {
                start++;
            }
        } while (start < paragraph.size());
        return lines;
    }

    private static int fitting(List<Cell> cells, int start, int columns) {
        int end = start;
        int used = 0;
        while (end < cells.size() && (used += cells.get(end).columns()) <= columns) {
            end++;
        }
        // A cell wider than the line cannot happen on real paper; taking it anyway keeps this loop finite.
        return end == start && end < cells.size() ? end + 1 : end;
    }

    /** The last place in (start, end] where a line may end, else end itself. */
    private static int breakBefore(List<Cell> cells, int start, int end) {
        for (int place = end; place > start; place--) {
            if (mayBreak(cells.get(place - 1), cells.get(place))) {
                return place;
            }
        }
        return end;
    }

    private static boolean mayBreak(Cell before, Cell after) {
        if (before.isSpace() || after.isSpace()) {
            return true;
        }
        return (before.columns() == 2 || after.columns() == 2)
                && NEVER_FIRST.indexOf(after.firstCodePoint()) < 0
                && NEVER_LAST.indexOf(before.firstCodePoint()) < 0;
    }

    private static List<Cell> withoutSpacesAtEnd(List<Cell> line) {
        int end = line.size();
        while (end > 0 && line.get(end - 1).isSpace()) {
            end--;
        }
        return List.copyOf(line.subList(0, end));
    }
}
