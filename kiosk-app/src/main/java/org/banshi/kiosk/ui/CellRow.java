package org.banshi.kiosk.ui;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A row of a name and a value in fixed shares, so that rows under each other line up, and something to touch. */
final class CellRow extends Pane {

    private final Node name;
    private final Node value;
    private final double trailing;
    private final Optional<Node> action;
    private final double share;
    private final double gap;
    private final double air;
    private final double least;

    /**
     * @param share of the width for the name
     * @param trailing width kept at the end even where there is no action; 0 for none
     * @param air above and below
     * @param least height
     */
    CellRow(
            Node name,
            Node value,
            Optional<Node> action,
            double share,
            double trailing,
            double gap,
            double air,
            double least) {
        this.name = name;
        this.value = value;
        this.action = action;
        this.share = share;
        this.trailing = trailing;
        this.gap = gap;
        this.air = air;
        this.least = least;
        getChildren().addAll(name, value);
        action.ifPresent(getChildren()::add);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double nameWidth(double width) {
        return Math.floor(width * share);
    }

    private double valueWidth(double width) {
        return Math.floor(width - nameWidth(width) - gap - (trailing > 0 ? trailing + gap : 0));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? 1000 : width;
        double words = Math.max(name.prefHeight(nameWidth(wide)), value.prefHeight(valueWidth(wide))) + 2 * air;
        return Math.ceil(Math.max(
                Math.max(words, least), action.map(node -> node.prefHeight(-1)).orElse(0.0)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        place(name, 0, nameWidth(width));
        place(value, nameWidth(width) + gap, valueWidth(width));
        action.ifPresent(node -> {
            double high = Math.ceil(node.prefHeight(trailing));
            node.resizeRelocate(width - trailing, Math.round((getHeight() - high) / 2), trailing, high);
        });
    }

    private void place(Node node, double x, double width) {
        double high = Math.ceil(node.prefHeight(width));
        node.resizeRelocate(x, Math.round((getHeight() - high) / 2), width, high);
    }
}
