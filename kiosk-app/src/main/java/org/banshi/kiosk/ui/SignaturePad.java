package org.banshi.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * Where a finger signs. A stroke is the points from down to up, x and y alternating, in tenths of a millimetre from the
 * pad's top left corner; drawn as curves through the middles of neighbouring points, so that it looks written.
 */
public final class SignaturePad extends Pane {

    /** A finger that rests trembles; nearer points than this say nothing. In tenths of a millimetre. */
    private static final int LEAST_STEP = 4;

    private final Sizes sizes;
    private final List<List<Integer>> strokes = new ArrayList<>();
    private final Consumer<List<List<Integer>>> changed;
    private final Pane ink = new Pane();
    private final Label hint;
    private final List<Integer> points = new ArrayList<>();
    private Path path = new Path();

    /** @param changed gets all strokes after each one */
    public SignaturePad(
            Sizes sizes, String hintWords, List<List<Integer>> before, Consumer<List<List<Integer>>> changed) {
        this.sizes = sizes;
        this.changed = changed;
        setId("signature");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(hintWords);
        getStyleClass().add("signature");
        hint = Type.centred(sizes, TextRole.LEAD, Type.Tone.SOFT, hintWords);
        ink.setMouseTransparent(true);
        getChildren().addAll(hint, ink);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setMinSize(sizes.target() * 4, sizes.target() * 2);
        for (List<Integer> stroke : before) {
            begin(stroke.get(0), stroke.get(1));
            for (int i = 2; i + 1 < stroke.size(); i += 2) {
                extend(stroke.get(i), stroke.get(i + 1));
            }
            end();
        }
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(tenths(event.getX(), getWidth()), y(event)));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> extend(tenths(event.getX(), getWidth()), y(event)));
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            end();
            changed.accept(List.copyOf(strokes));
        });
        refresh();
    }

    public void clear() {
        strokes.clear();
        points.clear();
        ink.getChildren().clear();
        refresh();
        changed.accept(List.of());
    }

    private int y(MouseEvent event) {
        return tenths(event.getY(), getHeight());
    }

    private int tenths(double pixels, double most) {
        return (int) Math.round(sizes.metrics().millimetres(Math.clamp(pixels, 0, most)) * 10);
    }

    private double pixels(int tenths) {
        return tenths / 10.0 / sizes.metrics().millimetresPerPixel();
    }

    private void begin(int x, int y) {
        points.clear();
        points.add(x);
        points.add(y);
        path = new Path(new MoveTo(pixels(x), pixels(y)), new LineTo(pixels(x), pixels(y)));
        path.getStyleClass().add("ink");
        path.setStrokeWidth(Math.max(2, sizes.px(1.2)));
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setManaged(false);
        ink.getChildren().add(path);
        hint.setVisible(false);
    }

    private void extend(int x, int y) {
        int size = points.size();
        if (size < 2) {
            return;
        }
        int lastX = points.get(size - 2);
        int lastY = points.get(size - 1);
        if (Math.abs(x - lastX) + Math.abs(y - lastY) < LEAST_STEP) {
            return;
        }
        points.add(x);
        points.add(y);
        path.getElements()
                .add(new QuadCurveTo(
                        pixels(lastX),
                        pixels(lastY),
                        (pixels(lastX) + pixels(x)) / 2,
                        (pixels(lastY) + pixels(y)) / 2));
    }

    private void end() {
        if (points.size() >= 2) {
            int size = points.size();
            path.getElements().add(new LineTo(pixels(points.get(size - 2)), pixels(points.get(size - 1))));
            strokes.add(List.copyOf(points));
        }
        points.clear();
        refresh();
    }

    private void refresh() {
        hint.setVisible(strokes.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        hint.resizeRelocate(0, 0, getWidth(), getHeight());
        ink.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
