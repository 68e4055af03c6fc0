package org.banshi.device.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between Chinese characters anywhere, between Latin words at spaces, inside a word only when it
 * is longer than a line; closing punctuation never begins a line, an opening bracket never ends one (GB/T 15834 §5.1).
 */
final class Lines {

    private static final String NEVER_FIRST = "、，。．；：？！…—～·）〕】》〉」』〗｝］”’％℃,.;:?!)]}%";
    private static final String NEVER_LAST = "（〔【《〈「『〖｛［“‘￥¥([{$#";

    /** From here on characters are as wide as they are high, and lines may end between them. */
    private static final int WIDE = 0x2E80;

    /** Widths differ by rounding; a hair more than fits is no reason to break. */
    private static final float HAIR = 0.01f;

    /**
     * One line.
     *
     * @param width of its text
     * @param last of its paragraph: not stretched
     */
    record Line(String text, float width, boolean last) {}

    private Lines() {}

    /** @param indent what the first line is shorter by */
    static List<Line> of(PageFonts fonts, String text, float size, float width, float indent) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            paragraph(fonts, paragraph.codePoints().toArray(), size, width, lines.isEmpty() ? indent : 0, lines);
        }
        return lines;
    }

    private static void paragraph(PageFonts fonts, int[] text, float size, float width, float indent, List<Line> lines)
            throws IOException {
        float[] widths = new float[text.length];
        for (int at = 0; at < text.length; at++) {
            widths[at] = fonts.width(Character.toString(text[at]), size);
        }
        int start = 0;
        float limit = width - indent;
        do {
            int end = fitting(widths, start, limit);
            if (end < text.length) {
                end = breakBefore(text, start, end);
            }
            int shown = end;
            while (shown > start && text[shown - 1] == ' ') {
                shown--;
            }
            float used = 0;
            for (int at = start; at < shown; at++) {
                used += widths[at];
            }
            String line = new String(text, start, shown - start);
            start = end;
            while (start < text.length && text[start] == ' ') {
                start++;
            }
            lines.add(new Line(line, used, start >= text.length));
            limit = width;
        } while (start < text.length);
    }

    private static int fitting(float[] widths, int start, float limit) {
        int end = start;
        float used = 0;
        while (end < widths.length && (used += widths[end]) <= limit + HAIR) {
            end++;
        }
        // A character wider than its cell is taken anyway, so that this comes to an end.
        return end == start && end < widths.length ? end + 1 : end;
    }

    /** The last place in (start, end] where a line may end, else end itself. */
    private static int breakBefore(int[] text, int start, int end) {
        for (int place = end; place > start; place--) {
            if (mayBreak(text[place - 1], text[place])) {
                return place;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return true;
        }
        return (before >= WIDE || after >= WIDE) && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }
}
