package org.banshi.kiosk.probe;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/**
 * What is on the screen: ids and places of everything that has an id.
 *
 * @param stage simple name of the visit's stage
 * @param detail id of the question at Fill, phase of Submitting, else empty
 * @param serial which visit
 * @param controls from the back to the front, in screen pixels
 */
record ScreenReport(String stage, String detail, long serial, List<Control> controls) {

    /** @param enabled whether a touch would do something */
    record Control(String id, int x, int y, int width, int height, boolean enabled) {}

    /** FX thread only. */
    static ScreenReport of(Shown shown, Parent root) {
        List<Control> controls = new ArrayList<>();
        collect(root, controls);
        return new ScreenReport(shown.stage(), shown.detail(), shown.serial(), controls);
    }

    private static void collect(Node node, List<Control> controls) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        if (node.getId() != null) {
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            if (place != null && place.getWidth() > 0 && place.getHeight() > 0) {
                controls.add(new Control(
                        node.getId(),
                        (int) Math.round(place.getMinX()),
                        (int) Math.round(place.getMinY()),
                        (int) Math.round(place.getWidth()),
                        (int) Math.round(place.getHeight()),
                        !node.isDisabled() && !node.isMouseTransparent()));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }
}
