package org.banshi.kiosk.ui;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How far one is: a segment for each step. */
public final class StepBar extends HBox {

    /** @param now index of the step being taken */
    public StepBar(Sizes sizes, int steps, int now, String spoken) {
        super(sizes.px(2.2));
        for (int i = 0; i < steps; i++) {
            getChildren().add(segment(sizes, i < now ? "step-done" : i == now ? "step-now" : "step"));
        }
        setAccessibleText(spoken);
    }

    static Region segment(Sizes sizes, String style) {
        Region segment = new Region();
        segment.getStyleClass().add(style);
        segment.setMinHeight(sizes.px(2.6));
        segment.setPrefHeight(sizes.px(2.6));
        segment.setMinWidth(sizes.px(2));
        segment.setPrefWidth(sizes.px(10));
        HBox.setHgrow(segment, Priority.ALWAYS);
        return segment;
    }
}
