package org.banshi.packaging.demo;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.io.IOException;
import java.util.List;

/** Where the kiosk's window and the bench have room side by side; in pixels. */
record Windows(int kioskWidth, int kioskHeight, int benchLeft, int benchWidth, int benchHeight) {

    /** Title bar and the desktop's own bars. */
    private static final int BARS = 100;

    private static final int GAP = 40;

    static Windows onThisScreen() throws IOException {
        try {
            return on(Toolkit.getDefaultToolkit().getScreenSize());
        } catch (AWTError noDisplay) {
            throw new IOException("The screen does not answer: " + noDisplay.getMessage(), noDisplay);
        }
    }

    static Windows on(Dimension screen) {
        int height = Math.min(960, screen.height - BARS);
        int width = height * 9 / 16;
        int left = width + GAP;
        return new Windows(width, height, left, Math.min(1100, screen.width - left), height);
    }

    /** In the proportions of an upright 27-inch terminal: its millimetres shrink with the window. */
    List<String> kioskSettings() {
        return List.of(
                "--kiosk.screen.full-screen=false",
                "--kiosk.screen.width=" + kioskWidth,
                "--kiosk.screen.height=" + kioskHeight,
                "--kiosk.screen.diagonal-inches=27");
    }
}
