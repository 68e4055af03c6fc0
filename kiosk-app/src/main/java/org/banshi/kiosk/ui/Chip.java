package org.banshi.kiosk.ui;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/** A short fact: 免费, 约 3 分钟, 已选. Cannot be touched. */
public final class Chip extends StackPane {

    public Chip(Sizes sizes, Type.Tone tone, String words) {
        super(Type.line(sizes, TextRole.SMALL, tone, words));
        double em = sizes.font(TextRole.SMALL).getSize();
        setPadding(new Insets(em * 0.18, em * 0.6, em * 0.18, em * 0.6));
        getStyleClass().addAll("chip", "chip-" + tone.styleClass());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
