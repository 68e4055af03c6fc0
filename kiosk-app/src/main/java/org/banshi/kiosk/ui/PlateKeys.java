package org.banshi.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Keys for a number plate: as long as nothing is typed, the provinces; after that letters and digits. */
public final class PlateKeys extends StackPane {

    /** Four rows of eight, where there is room for it. */
    private static final int IN_ROW = 8;

    /**
     * @param provinces their characters, the likeliest first
     * @param keyboard for what follows, with a row for the characters that only plates end with
     */
    public PlateKeys(
            Sizes sizes,
            double width,
            StringProperty plate,
            List<String> provinces,
            Keyboard keyboard,
            Consumer<String> typed) {
        BooleanBinding begun = plate.isNotEmpty();
        int inRow = Math.clamp((int) ((width - sizes.px(6) + sizes.gap()) / (sizes.target() + sizes.gap())), 4, IN_ROW);
        VBox first = provinces(sizes, inRow, provinces, typed);
        first.visibleProperty().bind(begun.not());
        keyboard.visibleProperty().bind(begun);
        getChildren().addAll(first, keyboard);
    }

    private static VBox provinces(Sizes sizes, int inRow, List<String> provinces, Consumer<String> typed) {
        VBox rows = new VBox(sizes.gap());
        rows.getStyleClass().add("pad");
        rows.setPadding(new Insets(sizes.px(3)));
        for (int from = 0; from < provinces.size(); from += inRow) {
            HBox row = new HBox(sizes.gap());
            row.setPrefHeight(sizes.target());
            VBox.setVgrow(row, Priority.ALWAYS);
            for (String province : provinces.subList(from, Math.min(from + inRow, provinces.size()))) {
                row.getChildren().add(Keys.character(sizes, TextRole.KEY, province.charAt(0), typed));
            }
            rows.getChildren().add(row);
        }
        return rows;
    }
}
