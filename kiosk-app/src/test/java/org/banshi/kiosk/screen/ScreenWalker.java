package org.banshi.kiosk.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.banshi.kiosk.ui.ScreenMetrics;
import org.banshi.kiosk.ui.TouchButton;

/** Looks for what a resident would complain of: words cut off, things over each other, off the screen, too small. */
final class ScreenWalker {

    /** Rounding to whole pixels on both sides. */
    private static final double SLACK = 1.6;

    private final ScreenMetrics metrics;
    private final double least;
    private final double leastFont;
    private final List<String> findings = new ArrayList<>();
    private final List<Node> touchable = new ArrayList<>();
    private final List<Node> words = new ArrayList<>();

    private ScreenWalker(ScreenMetrics metrics, boolean care) {
        this.metrics = metrics;
        this.least = (care ? 25 : 20) / metrics.millimetresPerPixel();
        this.leastFont = (care ? 7.2 : 4.8) / 0.72 / metrics.millimetresPerPixel();
    }

    static List<String> findings(Scene scene, ScreenMetrics metrics, boolean care) {
        ScreenWalker walker = new ScreenWalker(metrics, care);
        walker.walk(scene.getRoot());
        walker.apart(walker.touchable, 3 / metrics.millimetresPerPixel());
        walker.apart(walker.words, -SLACK);
        return walker.findings;
    }

    private void walk(Node node) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node instanceof TouchButton button) {
            touchable(button);
        }
        if (node instanceof Label label && !label.getText().isEmpty()) {
            words(label);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void touchable(TouchButton button) {
        touchable.add(button);
        Bounds bounds = onScreen(button);
        inside(button, bounds);
        if (bounds.getWidth() + SLACK < least || bounds.getHeight() + SLACK < least) {
            findings.add("%s is %.1f × %.1f mm"
                    .formatted(
                            name(button),
                            metrics.millimetres(bounds.getWidth()),
                            metrics.millimetres(bounds.getHeight())));
        }
        if (button.getId() == null
                || button.getAccessibleText() == null
                || button.getAccessibleText().isBlank()) {
            findings.add(name(button) + " has no id or nothing to say");
        }
    }

    private void words(Label label) {
        if (label.getOpacity() < 1 && label.getId() == null) {
            return;
        }
        words.add(label);
        inside(label, onScreen(label));
        if (label.getFont().getSize() + SLACK < leastFont) {
            findings.add(name(label) + " is too small: " + label.getFont().getSize() + " px");
        }
        Node text = label.lookup(".text");
        if (text instanceof Text drawn) {
            String shown = drawn.getText();
            if (!shown.equals(label.getText())) {
                findings.add(name(label) + " is cut off: " + shown);
            }
            if (drawn.getLayoutBounds().getWidth() > label.getWidth() + SLACK) {
                findings.add(name(label) + " is wider than its place");
            }
        }
    }

    private void inside(Node node, Bounds bounds) {
        if (bounds.getMinX() < -SLACK
                || bounds.getMinY() < -SLACK
                || bounds.getMaxX() > metrics.widthPixels() + SLACK
                || bounds.getMaxY() > metrics.heightPixels() + SLACK) {
            findings.add(name(node) + " reaches out of the screen: " + bounds);
        }
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            Bounds around = onScreen(parent);
            if (parent.getParent() != null
                    && (bounds.getMaxY() > around.getMaxY() + SLACK || bounds.getMaxX() > around.getMaxX() + SLACK)) {
                findings.add(
                        name(node) + " reaches out of " + parent.getClass().getSimpleName() + parent.getStyleClass());
                return;
            }
        }
    }

    private void apart(List<Node> nodes, double distance) {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                Bounds one = onScreen(nodes.get(i));
                Bounds other = onScreen(nodes.get(j));
                double across = Math.max(other.getMinX() - one.getMaxX(), one.getMinX() - other.getMaxX());
                double down = Math.max(other.getMinY() - one.getMaxY(), one.getMinY() - other.getMaxY());
                if (Math.max(across, down) + SLACK < distance) {
                    findings.add("%s and %s are %.1f mm apart"
                            .formatted(
                                    name(nodes.get(i)),
                                    name(nodes.get(j)),
                                    metrics.millimetres(Math.max(across, down))));
                }
            }
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String name(Node node) {
        return node instanceof Label label
                ? "\"" + label.getText() + "\""
                : node.getClass().getSimpleName() + " " + node.getId();
    }
}
