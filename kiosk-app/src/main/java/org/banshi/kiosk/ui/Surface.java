package org.banshi.kiosk.ui;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A white card with soft corners that holds things that belong together. */
public final class Surface extends VBox {

    public Surface(Sizes sizes, Node... content) {
        super(sizes.px(3), content);
        getStyleClass().add("surface");
        setPadding(new Insets(sizes.padding()));
        setFillWidth(true);
    }
}
