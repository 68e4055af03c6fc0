package org.banshi.kiosk.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/** Draws words. Every label wraps and takes the width that it is given, so that nothing is cut off. */
public final class Type {

    private Type() {}

    /** What the colour says. */
    public enum Tone {
        PLAIN("tone-plain"),
        SOFT("tone-soft"),
        ACTION("tone-action"),
        ON_ACTION("tone-on-action"),
        GOOD("tone-good"),
        NOTE("tone-note"),
        ERROR("tone-error");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    public static Label label(Sizes sizes, TextRole role, Tone tone, String text) {
        Label label = new Label(text);
        label.setFont(sizes.font(role));
        label.getStyleClass().add(tone.styleClass());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.setMouseTransparent(true);
        return label;
    }

    public static Label centred(Sizes sizes, TextRole role, Tone tone, String text) {
        Label label = label(sizes, role, tone, text);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    /** One line at its own width, for chips, clocks and the like. */
    public static Label line(Sizes sizes, TextRole role, Tone tone, String text) {
        Label label = label(sizes, role, tone, text);
        label.setWrapText(false);
        label.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        label.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
