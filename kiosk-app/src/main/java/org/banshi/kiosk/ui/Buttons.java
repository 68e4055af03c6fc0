package org.banshi.kiosk.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Buttons with words: the one main action of a page, and the others. */
public final class Buttons {

    private Buttons() {}

    /** The main action: one a page, bottom right, a verb that says what happens. */
    public static TouchButton primary(Sizes sizes, String id, String words, Runnable action) {
        return button(sizes, id, words, "primary", Type.Tone.ON_ACTION, TextRole.HEADING, action);
    }

    public static TouchButton secondary(Sizes sizes, String id, String words, Runnable action) {
        return button(sizes, id, words, "secondary", Type.Tone.PLAIN, TextRole.HEADING, action);
    }

    /** For the header and for actions inside a card. */
    public static TouchButton small(Sizes sizes, String id, String words, Runnable action) {
        return button(sizes, id, words, "secondary", Type.Tone.PLAIN, TextRole.BODY, action);
    }

    /** With an icon before the words. */
    public static TouchButton small(Sizes sizes, String id, Glyph glyph, String words, Runnable action) {
        Label label = Type.line(sizes, TextRole.BODY, Type.Tone.ACTION, words);
        double em = sizes.font(TextRole.BODY).getSize();
        HBox content = new HBox(sizes.px(1.6), new Icon(glyph, em * 1.05, Type.Tone.ACTION), label);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(0, em * 0.6, 0, em * 0.6));
        TouchButton button = new TouchButton(sizes, id, words, content, action);
        button.getStyleClass().add("quiet");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    private static TouchButton button(
            Sizes sizes, String id, String words, String style, Type.Tone tone, TextRole role, Runnable action) {
        Label label = Type.centred(sizes, role, tone, words);
        double em = sizes.font(role).getSize();
        HBox content = new HBox(label);
        HBox.setHgrow(label, Priority.ALWAYS);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(em * 0.2, em * 0.8, em * 0.2, em * 0.8));
        TouchButton button = new TouchButton(sizes, id, words, content, action);
        button.getStyleClass().add(style);
        return button;
    }
}
