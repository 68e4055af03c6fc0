package org.banshi.kiosk.ui;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/**
 * Anything that can be touched. Not a JavaFX {@code Button}, because a button's skin gives its content the width that
 * the content asks for: long words would not wrap. Never smaller than the target size.
 */
public class TouchButton extends StackPane {

    private final Runnable action;
    private final double least;

    /**
     * @param id stable, kebab-case; probes find the button by it
     * @param spoken what a screen reader says
     * @param action on the FX thread, on release
     */
    public TouchButton(Sizes sizes, String id, String spoken, Node content, Runnable action) {
        this.action = action;
        setId(id);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setFocusTraversable(true);
        getStyleClass().add("touch");
        least = sizes.target();
        getChildren().add(content);
        content.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            fire();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                fire();
            }
        });
    }

    /** As if touched. */
    public void fire() {
        if (!isDisabled()) {
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return least;
    }

    /** A minimum that also has room for the content, however narrow it is asked to be. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(least, super.computePrefWidth(height));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(least, super.computePrefHeight(width));
    }
}
