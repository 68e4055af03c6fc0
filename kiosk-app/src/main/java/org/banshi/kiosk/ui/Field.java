package org.banshi.kiosk.ui;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/**
 * What is being typed. Not a JavaFX text field: its text comes only from our own keys, so there is no clipboard, no
 * context menu and no input method that learns.
 */
public final class Field extends VBox {

    /**
     * @param typed as it is to be shown
     * @param hint what to type, while nothing is typed
     * @param problem what is wrong with it; empty for nothing
     */
    public Field(Sizes sizes, ObservableValue<String> typed, String hint, String problem) {
        super(sizes.px(2.4));
        setFillWidth(true);
        Label text = Type.label(sizes, TextRole.ENTRY, Type.Tone.PLAIN, typed.getValue());
        text.setMaxWidth(USE_PREF_SIZE);
        text.textProperty().bind(typed);
        text.setId("typed");
        Label ghost = Type.label(sizes, TextRole.ENTRY, Type.Tone.SOFT, hint);
        ghost.visibleProperty().bind(text.textProperty().isEmpty());
        ghost.setOpacity(0.75);
        double em = sizes.font(TextRole.ENTRY).getSize();
        Rectangle caret = new Rectangle(sizes.px(0.7), em * 1.15);
        caret.getStyleClass().add("caret");
        HBox line = new HBox(sizes.px(0.8), text, caret);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.SOMETIMES);
        StackPane box = new StackPane(ghost, line);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(em * 0.3, em * 0.7, em * 0.3, em * 0.7));
        ghost.setTranslateX(sizes.px(2.5));
        box.setMinHeight(sizes.target());
        box.getStyleClass().add(problem.isBlank() ? "field" : "field-wrong");
        getChildren().add(box);
        if (!problem.isBlank()) {
            Label said = Type.label(sizes, TextRole.STRONG, Type.Tone.ERROR, problem);
            said.setId("field-problem");
            getChildren().add(said);
        }
    }
}
