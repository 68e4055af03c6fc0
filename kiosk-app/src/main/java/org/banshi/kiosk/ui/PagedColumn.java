package org.banshi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/**
 * Blocks under each other in the height that there is. What does not fit goes to further pages with large buttons,
 * because a scroll bar is found by few and held by fewer. Spare height goes to blocks that may grow.
 */
public final class PagedColumn extends Pane {

    private static final String GROW = "banshi-grow";

    private static final String EVEN = "banshi-even";

    /** Gaps may become wider by so much of themselves; more would tear apart what belongs together. */
    private static final double WIDER = 0.5;

    private final Sizes sizes;
    private final List<Node> blocks;
    private final double gap;
    private final boolean centred;
    private final HBox pager;
    private final Label where;
    private final TouchButton previous;
    private final TouchButton next;
    private final BiFunction<Integer, Integer, String> pageOf;
    private final InvalidationListener relayout = ignored -> requestLayout();
    private int page;

    /** Words of the paging buttons. */
    public record PagerWords(String previous, String next, BiFunction<Integer, Integer, String> pageOf) {}

    /** @param centred whether blocks that leave height over stand in the middle instead of at the top */
    public PagedColumn(Sizes sizes, PagerWords words, double gap, boolean centred, List<? extends Node> blocks) {
        this.sizes = sizes;
        this.blocks = List.copyOf(blocks);
        this.gap = gap;
        this.centred = centred;
        this.pageOf = words.pageOf();
        previous = Buttons.small(sizes, "page-previous", words.previous(), () -> turn(-1));
        next = Buttons.small(sizes, "page-next", words.next(), () -> turn(1));
        where = Type.centred(sizes, TextRole.BODY, Type.Tone.SOFT, "");
        where.setWrapText(false);
        where.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(where, Priority.ALWAYS);
        previous.setMinWidth(USE_PREF_SIZE);
        next.setMinWidth(USE_PREF_SIZE);
        pager = new HBox(sizes.gap(), previous, where, next);
        pager.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().addAll(this.blocks);
        getChildren().add(pager);
        heightProperty().addListener(relayout);
    }

    /** Lets a block take spare height up to so many times what it asks for. */
    public static <N extends Node> N grow(N block, double upTo) {
        block.getProperties().put(GROW, upTo);
        return block;
    }

    /** The same, and as high as all others of its kind in this column. */
    public static <N extends Node> N even(N block, double upTo) {
        block.getProperties().put(EVEN, true);
        return grow(block, upTo);
    }

    private void turn(int by) {
        page += by;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        double sum = snappedTopInset() + snappedBottomInset();
        for (Node block : blocks) {
            sum += block.prefHeight(inner) + gap;
        }
        return Math.max(0, sum - gap);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return blocks.stream().mapToDouble(block -> block.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double[] heights = new double[blocks.size()];
        double all = -gap;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.ceil(blocks.get(i).prefHeight(width));
            all += heights[i] + gap;
        }
        all += even(heights, height - all);
        boolean paged = all > height + 0.5;
        double bar = Math.ceil(pager.prefHeight(width));
        List<int[]> pages = paged ? split(heights, height - bar - sizes.gap()) : List.of(new int[] {0, heights.length});
        page = Math.clamp(page, 0, pages.size() - 1);
        int[] shown = pages.get(page);
        double spare = paged ? 0 : height - all;
        spare -= grow(heights, spare);
        double wider = paged || heights.length < 2 ? 0 : Math.clamp(spare / (heights.length - 1), 0, gap * WIDER);
        spare -= wider * (heights.length - 1);
        double y = top + (centred ? Math.max(0, spare) / 2 : 0);
        for (int i = 0; i < heights.length; i++) {
            Node block = blocks.get(i);
            boolean here = i >= shown[0] && i < shown[1];
            block.setVisible(here);
            if (here) {
                block.resizeRelocate(left, Math.round(y), width, heights[i]);
                y += heights[i] + gap + wider;
            }
        }
        pager.setVisible(paged);
        if (paged) {
            where.setText(pageOf.apply(page + 1, pages.size()));
            previous.setVisible(page > 0);
            next.setVisible(page < pages.size() - 1);
            pager.resizeRelocate(left, top + height - bar, width, bar);
        }
    }

    /** First and last (exclusive) block of each page. */
    private List<int[]> split(double[] heights, double room) {
        List<int[]> pages = new ArrayList<>();
        int first = 0;
        double used = 0;
        for (int i = 0; i < heights.length; i++) {
            if (i > first && used + heights[i] > room) {
                pages.add(new int[] {first, i});
                first = i;
                used = 0;
            }
            used += heights[i] + gap;
        }
        pages.add(new int[] {first, heights.length});
        return pages;
    }

    /** Makes even blocks the same if there is room for it; returns the height that it takes. */
    private double even(double[] heights, double spare) {
        double highest = 0;
        for (int i = 0; i < heights.length; i++) {
            highest = isEven(i) ? Math.max(highest, heights[i]) : highest;
        }
        double more = 0;
        for (int i = 0; i < heights.length; i++) {
            more += isEven(i) ? highest - heights[i] : 0;
        }
        if (more > spare) {
            return 0;
        }
        for (int i = 0; i < heights.length; i++) {
            heights[i] = isEven(i) ? highest : heights[i];
        }
        return more;
    }

    private boolean isEven(int block) {
        return blocks.get(block).getProperties().containsKey(EVEN);
    }

    private double grow(double[] heights, double spare) {
        double[] most = new double[heights.length];
        double wanted = 0;
        for (int i = 0; i < heights.length; i++) {
            Object factor = blocks.get(i).getProperties().getOrDefault(GROW, 1.0);
            most[i] = heights[i] * ((double) factor - 1);
            wanted += most[i];
        }
        double share = wanted <= 0 ? 0 : Math.clamp(spare / wanted, 0, 1);
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.floor(heights[i] + most[i] * share);
        }
        return wanted * share;
    }
}
