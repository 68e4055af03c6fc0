package org.banshi.packaging.terminal;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Touches the screen with events of the X server (XTEST), as a touch panel does through its driver, and takes
 * pictures of it. Needs a display.
 */
public final class Finger {

    /** How long a touch rests: people do not tap in a millisecond. */
    private static final int REST_MILLISECONDS = 60;

    private final Robot robot;

    public Finger() throws AWTException {
        this.robot = new Robot();
    }

    public void touch(Eye.Control control) {
        touch(control.x() + control.width() / 2, control.y() + control.height() / 2);
    }

    public void touch(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.delay(REST_MILLISECONDS);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    /** Draws a line without lifting. */
    public void draw(List<Point> line) {
        robot.mouseMove(line.getFirst().x, line.getFirst().y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (Point point : line) {
            robot.mouseMove(point.x, point.y);
            robot.delay(8);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    public BufferedImage picture() {
        Dimension size = Toolkit.getDefaultToolkit().getScreenSize();
        return robot.createScreenCapture(new Rectangle(size));
    }
}
