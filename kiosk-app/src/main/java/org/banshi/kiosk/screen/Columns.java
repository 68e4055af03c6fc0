package org.banshi.kiosk.screen;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two columns of fixed shares, whatever is in them. */
final class Columns extends Pane {

    private final Region left;
    private final Region right;
    private final double rightShare;
    private final double gap;

    Columns(Region left, Region right, double rightShare, double gap) {
        this.left = left;
        this.right = right;
        this.rightShare = rightShare;
        this.gap = gap;
        getChildren().addAll(left, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.floor((getWidth() - gap) * rightShare);
        left.resizeRelocate(0, 0, getWidth() - gap - wide, getHeight());
        right.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }
}
