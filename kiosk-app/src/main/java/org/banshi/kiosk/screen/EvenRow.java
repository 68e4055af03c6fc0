package org.banshi.kiosk.screen;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cells of the same width in one row, each as high as the row. */
final class EvenRow extends Pane {

    private final List<? extends Region> cells;
    private final double gap;
    private final int places;

    /** @param places how many there would be in a full row */
    EvenRow(double gap, List<? extends Region> cells, int places) {
        this.gap = gap;
        this.cells = List.copyOf(cells);
        this.places = places;
        getChildren().addAll(this.cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double cell(double width) {
        return Math.floor((width - gap * (places - 1)) / places);
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = width < 0 ? -1 : cell(width);
        return cells.stream().mapToDouble(each -> each.prefHeight(cell)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = cell(getWidth());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(i * (width + gap), 0, width, getHeight());
        }
    }
}
