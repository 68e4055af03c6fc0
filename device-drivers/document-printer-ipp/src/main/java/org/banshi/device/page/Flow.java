package org.banshi.device.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Fills pages from the top; what is added stays in its order. Points. */
final class Flow {

    static final PDRectangle PAPER = PDRectangle.A4;

    /** 25 mm: printers' margins, and a hole punch on the left. */
    static final float SIDE = 71;

    /** The head of the page ends above. */
    static final float TOP = PAPER.getHeight() - 85;

    /** The foot of the page begins below. */
    static final float BOTTOM = 72;

    static final float WIDTH = PAPER.getWidth() - 2 * SIDE;

    private final List<List<Mark>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private float y = TOP;

    List<List<Mark>> pages() {
        return pages;
    }

    void add(Mark mark) {
        pages.getLast().add(mark);
    }

    /** Moves down and returns the new place; to a new page first, if there is no room here. */
    float down(float height) {
        keep(height);
        y -= height;
        return y;
    }

    /** Begins a new page unless there is room for so much; true when it did. */
    boolean keep(float height) {
        if (y - height >= BOTTOM || y == TOP) {
            return false;
        }
        pages.add(new ArrayList<>());
        y = TOP;
        return true;
    }

    /** White between two blocks; none at the top of a page. */
    void space(float height) {
        if (y != TOP) {
            y = Math.max(BOTTOM, y - height);
        }
    }
}
