package org.banshi.kiosk.ui;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Ten digits as on a telephone, clear and delete. */
public final class DigitPad extends VBox {

    public DigitPad(
            Sizes sizes,
            String clearWords,
            String deleteWords,
            Consumer<String> typed,
            Runnable delete,
            Runnable clear) {
        super(sizes.gap());
        getStyleClass().add("pad");
        setPadding(new Insets(sizes.px(4)));
        for (String digits : new String[] {"123", "456", "789"}) {
            HBox row = row(sizes);
            for (char digit : digits.toCharArray()) {
                row.getChildren().add(Keys.character(sizes, TextRole.ENTRY, digit, typed));
            }
        }
        row(sizes)
                .getChildren()
                .addAll(
                        Keys.words(sizes, "key-clear", clearWords, clear),
                        Keys.character(sizes, TextRole.ENTRY, '0', typed),
                        Keys.glyph(sizes, "key-delete", deleteWords, Glyph.DELETE, delete));
    }

    private HBox row(Sizes sizes) {
        HBox row = new HBox(sizes.gap());
        row.setPrefHeight(sizes.target() * 1.1);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().add(row);
        return row;
    }
}
