package org.banshi.kiosk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Ten digits as on a telephone, clear and delete, and where it is needed one more key: a decimal point, an X. */
public final class DigitPad extends VBox {

    /** What stands on the keys. */
    public record PadWords(String clear, String delete, Optional<Character> further) {}

    public DigitPad(Sizes sizes, PadWords words, Consumer<String> typed, Runnable delete, Runnable clear) {
        super(sizes.gap());
        getStyleClass().add("pad");
        setPadding(new Insets(sizes.px(4)));
        for (String digits : new String[] {"123", "456", "789"}) {
            HBox row = row(sizes);
            for (char digit : digits.toCharArray()) {
                row.getChildren().add(Keys.character(sizes, TextRole.ENTRY, digit, typed));
            }
        }
        TouchButton clearKey = Keys.words(sizes, "key-clear", words.clear(), clear);
        TouchButton zero = Keys.character(sizes, TextRole.ENTRY, '0', typed);
        TouchButton deleteKey = Keys.glyph(sizes, "key-delete", words.delete(), Glyph.DELETE, delete);
        HBox last = row(sizes);
        // The further key gets the place at the left of the 0, where telephones have it too.
        if (words.further().isPresent()) {
            last.getChildren()
                    .addAll(
                            Keys.character(
                                    sizes, TextRole.ENTRY, words.further().get(), typed),
                            zero,
                            deleteKey);
            HBox below = row(sizes);
            VBox.setVgrow(below, Priority.NEVER);
            below.getChildren().add(clearKey);
        } else {
            last.getChildren().addAll(clearKey, zero, deleteKey);
        }
    }

    private HBox row(Sizes sizes) {
        HBox row = new HBox(sizes.gap());
        row.setPrefHeight(sizes.target() * 1.1);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().add(row);
        return row;
    }
}
