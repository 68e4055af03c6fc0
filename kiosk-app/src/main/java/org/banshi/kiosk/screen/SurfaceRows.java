package org.banshi.kiosk.screen;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.banshi.kiosk.ui.Sizes;

/** Rows as flat cards of their own, so that a long list can be turned over to further pages between any two. */
final class SurfaceRows {

    private SurfaceRows() {}

    static List<StackPane> of(PageContext context, List<? extends Node> rows) {
        Sizes sizes = context.sizes();
        return rows.stream()
                .map(row -> {
                    StackPane card = new StackPane(row);
                    card.getStyleClass().add("row-card");
                    card.setPadding(new Insets(0, sizes.px(3), 0, sizes.padding()));
                    return card;
                })
                .toList();
    }
}
