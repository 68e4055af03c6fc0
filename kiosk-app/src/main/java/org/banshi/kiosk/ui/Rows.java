package org.banshi.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/** Rows of a name and what belongs to it. */
public final class Rows {

    private Rows() {}

    /** A name on the left and a short fact on the right; both wrap. A line under all but the last. */
    public static Region fact(Sizes sizes, String name, Type.Tone tone, String fact, boolean last) {
        Label left = Type.label(sizes, TextRole.BODY, Type.Tone.PLAIN, name);
        Label right = Type.label(sizes, TextRole.BODY, tone, fact);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.setTextAlignment(TextAlignment.RIGHT);
        Region row = new CellRow(
                left,
                right,
                Optional.empty(),
                0.46,
                0,
                sizes.px(4),
                sizes.px(sizes.portrait() ? 2.2 : 1),
                sizes.px(sizes.portrait() ? 15 : 12));
        if (!last) {
            row.getStyleClass().add("divider");
        }
        return row;
    }

    /** A name, a value, and something to do with it at the right; room for that is kept where there is nothing. */
    public static Region value(Sizes sizes, String name, String value, Optional<TouchButton> action, double trailing) {
        return new CellRow(
                Type.label(sizes, TextRole.BODY, Type.Tone.SOFT, name),
                Type.label(sizes, TextRole.BODY, Type.Tone.PLAIN, value),
                action.map(button -> button),
                sizes.portrait() ? 0.26 : 0.24,
                trailing,
                sizes.px(3),
                sizes.px(2),
                sizes.target());
    }
}
