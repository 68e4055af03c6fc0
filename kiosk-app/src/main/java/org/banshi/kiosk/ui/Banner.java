package org.banshi.kiosk.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A calm sentence over the page: what is different now and what still works. Red only for what went wrong. */
public final class Banner extends HBox {

    public Banner(Sizes sizes, Type.Tone tone, Glyph glyph, String words) {
        double em = sizes.font(TextRole.BODY).getSize();
        Label label = Type.label(sizes, TextRole.BODY, tone, words);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().addAll(new Icon(glyph, em * 1.5, tone), label);
        setSpacing(em * 0.6);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(em * 0.5, em * 0.8, em * 0.5, em * 0.8));
        getStyleClass().addAll("banner", "banner-" + tone.styleClass());
        setAccessibleText(words);
    }

    /** With something to do about it. */
    public Banner with(TouchButton button) {
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }
}
