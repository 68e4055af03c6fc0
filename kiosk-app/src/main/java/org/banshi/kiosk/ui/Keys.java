package org.banshi.kiosk.ui;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Keys for the digit pad and the keyboard. */
final class Keys {

    private Keys() {}

    static TouchButton character(Sizes sizes, TextRole role, char character, Consumer<String> typed) {
        String words = String.valueOf(character);
        return key(
                sizes,
                "key-" + Character.toLowerCase(character),
                words,
                Type.centred(sizes, role, Type.Tone.PLAIN, words),
                "key",
                () -> typed.accept(words));
    }

    static TouchButton words(Sizes sizes, String id, String words, Runnable action) {
        return key(sizes, id, words, Type.centred(sizes, TextRole.BODY, Type.Tone.PLAIN, words), "key-side", action);
    }

    static TouchButton glyph(Sizes sizes, String id, String spoken, Glyph glyph, Runnable action) {
        double side = sizes.font(TextRole.ENTRY).getSize();
        return key(sizes, id, spoken, new Icon(glyph, side, Type.Tone.PLAIN), "key-side", action);
    }

    private static TouchButton key(Sizes sizes, String id, String spoken, Node content, String style, Runnable action) {
        TouchButton key = new TouchButton(sizes, id, spoken, content, action);
        key.getStyleClass().add(style);
        key.setPrefWidth(sizes.target());
        key.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(key, Priority.ALWAYS);
        VBox.setVgrow(key, Priority.ALWAYS);
        return key;
    }
}
