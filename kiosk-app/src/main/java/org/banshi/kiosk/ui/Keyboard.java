package org.banshi.kiosk.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Digits and Latin letters, always on screen, inside our own window, so nothing can hide it. */
public final class Keyboard extends VBox {

    /** Ten keys of 20 mm with 3.5 mm between them need 232 mm; a narrower screen gets seven keys a row. */
    private static final List<String> WIDE = List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");

    private static final List<String> NARROW = List.of("1234567", "890abcd", "efghijk", "lmnopqr", "stuvwxy", "z");

    private boolean capitals;

    public record KeyWords(String space, String delete, String clear, String shift) {}

    /** @param further characters for a row of their own above the digits; empty for none */
    public Keyboard(
            Sizes sizes,
            double width,
            KeyWords words,
            String further,
            Consumer<String> typed,
            Runnable delete,
            Runnable clear) {
        super(sizes.gap());
        getStyleClass().add("pad");
        double edge = sizes.px(3);
        setPadding(new Insets(edge));
        boolean wide = 10 * sizes.target() + 9 * sizes.gap() + 2 * edge <= width;
        List<String> rows = wide ? WIDE : NARROW;
        Consumer<String> cased =
                character -> typed.accept(capitals ? character.toUpperCase(java.util.Locale.ROOT) : character);
        if (!further.isEmpty()) {
            HBox row = row(sizes);
            for (char character : further.toCharArray()) {
                row.getChildren().add(Keys.character(sizes, TextRole.KEY, character, typed));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            HBox row = row(sizes);
            boolean last = i == rows.size() - 1;
            if (last) {
                row.getChildren().add(shift(sizes, words.shift()));
            } else if (rows.get(i).length() == 9) {
                row.getChildren().add(half(sizes));
            }
            for (char character : rows.get(i).toCharArray()) {
                row.getChildren().add(Keys.character(sizes, TextRole.KEY, character, cased));
            }
            if (last) {
                row.getChildren().add(Keys.glyph(sizes, "key-delete", words.delete(), Glyph.DELETE, delete));
            } else if (rows.get(i).length() == 9) {
                row.getChildren().add(half(sizes));
            }
        }
        TouchButton clearKey = Keys.words(sizes, "key-clear", words.clear(), clear);
        clearKey.setPrefWidth(sizes.target() * 1.6);
        TouchButton space = Keys.words(sizes, "key-space", words.space(), () -> typed.accept(" "));
        space.setPrefWidth(sizes.target() * 5);
        TouchButton hyphen = Keys.character(sizes, TextRole.KEY, '-', typed);
        hyphen.setId("key-hyphen");
        row(sizes).getChildren().addAll(clearKey, hyphen, space);
    }

    private TouchButton shift(Sizes sizes, String words) {
        TouchButton shift = Keys.glyph(sizes, "key-shift", words, Glyph.SHIFT, () -> capitals = !capitals);
        shift.setPrefWidth(sizes.target() * 1.3);
        return shift;
    }

    private HBox row(Sizes sizes) {
        HBox row = new HBox(sizes.gap());
        row.setAlignment(Pos.CENTER);
        row.setPrefHeight(sizes.target());
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().add(row);
        return row;
    }

    private static Region half(Sizes sizes) {
        Region half = new Region();
        half.setPrefWidth(sizes.target() / 2 - sizes.gap());
        half.setMinWidth(0);
        return half;
    }
}
