package org.banshi.simulator.escpos;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper under head and cutter. The cutter sits behind the head, so a cut without feeding first goes through what
 * was printed last, and the next piece begins with what lay between the two: as in the metal, and a common mistake of
 * receipt programs. Not thread-safe.
 */
final class PaperRoll {

    /** From the head to the cutter, about 12 mm in common 80 mm mechanisms. */
    static final int HEAD_TO_CUTTER = 96;

    private final List<PaperMark> marks = new ArrayList<>();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private int head = HEAD_TO_CUTTER;
    private int pieces;
    private final RollWidth width;

    PaperRoll(RollWidth width) {
        this.width = width;
    }

    RollWidth width() {
        return width;
    }

    /** How far below the upper edge the head stands. */
    int head() {
        return head;
    }

    void add(PaperMark mark) {
        marks.add(mark);
    }

    void advance(int dots) {
        head += dots;
    }

    void consumed(int value) {
        raw.write(value);
    }

    /** The piece that falls off, or null when the blade meets the edge of the last cut again. */
    @Nullable
    PrintedPaper cut(boolean partial) {
        int length = head - HEAD_TO_CUTTER;
        if (length <= 0) {
            return null;
        }
        List<PaperMark> here = marks.stream().filter(mark -> mark.y() < length).toList();
        List<PaperMark> left = marks.stream()
                .filter(mark -> mark.y() + mark.height() > length)
                .map(mark -> mark.movedUp(length))
                .toList();
        marks.clear();
        marks.addAll(left);
        head = HEAD_TO_CUTTER;
        PrintedPaper piece = new PrintedPaper(++pieces, width, length, partial, here, raw.toByteArray());
        raw.reset();
        return piece;
    }

    /** What hangs out of the slot now, as if torn off. */
    PrintedPaper uncut() {
        return new PrintedPaper(pieces + 1, width, head, false, marks, raw.toByteArray());
    }
}
