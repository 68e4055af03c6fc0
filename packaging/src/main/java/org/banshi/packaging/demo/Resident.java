package org.banshi.packaging.demo;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banshi.packaging.terminal.Eye;
import org.banshi.packaging.terminal.Finger;
import org.banshi.packaging.terminal.Wait;

/** Somebody before the screen: looks, touches, waits for what comes, and remembers how long each step took. */
final class Resident {

    /** Longer than any step may take; a step that is slower is a fault. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Eye eye;
    private final Finger finger;
    private final Album album;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private long stepBegan = System.nanoTime();

    Resident(Eye eye, Finger finger, Album album) {
        this.eye = eye;
        this.finger = finger;
        this.album = album;
    }

    void touch(String id) throws IOException {
        // Quicker than this the screen takes it for a second strike of the touch before, and rightly ignores it.
        pause(Duration.ofMillis(400));
        finger.touch(eye.awaitControl(id, PATIENCE));
        stepBegan = System.nanoTime();
    }

    /** Something other than a touch begins the next step, for example a card that is put down. */
    void begins() {
        stepBegan = System.nanoTime();
    }

    /** Waits for the page, notes how long it took, and takes its picture. */
    void sees(String stage, String picture) throws IOException {
        eye.await(stage, PATIENCE);
        milliseconds.put(picture, (System.nanoTime() - stepBegan) / 1_000_000);
        photograph(picture);
    }

    /** Waits until the form asks that question. */
    void isAsked(String question) throws IOException {
        Wait.untilTrue("the question " + question, PATIENCE, () -> {
            Eye.Sight sight = eye.look();
            return sight.stage().equals("Fill") && sight.detail().equals(question);
        });
        milliseconds.put("question-" + question, (System.nanoTime() - stepBegan) / 1_000_000);
    }

    /** Looks for something on the page that need not be touched. */
    void isShown(String id) throws IOException {
        Wait.untilTrue(
                id + " on the page", PATIENCE, () -> eye.look().control(id).isPresent());
    }

    void photograph(String picture) throws IOException {
        // Motions explain and end within 300 ms; a picture in the middle of one would explain nothing.
        pause(Duration.ofMillis(400));
        album.keep(finger.picture(), picture);
    }

    BufferedImage screen() {
        return finger.picture();
    }

    /** Types on the keys of the screen. */
    void types(String characters) throws IOException {
        for (char key : characters.toCharArray()) {
            finger.touch(eye.awaitControl("key-" + (key == ' ' ? "space" : key), PATIENCE));
        }
    }

    /** Writes something like a name on the signature pad. */
    void signs() throws IOException {
        Eye.Control pad = eye.awaitControl("signature", PATIENCE);
        finger.draw(wave(pad, 0.20, 0.50, 3));
        finger.draw(wave(pad, 0.56, 0.80, 2));
        finger.draw(List.of(at(pad, 0.55, 0.35), at(pad, 0.66, 0.33), at(pad, 0.82, 0.36)));
    }

    Map<String, Long> milliseconds() {
        return milliseconds;
    }

    static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static List<Point> wave(Eye.Control pad, double from, double to, int turns) {
        List<Point> points = new ArrayList<>();
        int steps = 40;
        for (int i = 0; i <= steps; i++) {
            double along = i / (double) steps;
            double height = 0.5 + 0.22 * Math.sin(along * turns * 2 * Math.PI) * (1 - along * 0.4);
            points.add(at(pad, from + (to - from) * along, height));
        }
        return points;
    }

    private static Point at(Eye.Control pad, double x, double y) {
        return new Point(pad.x() + (int) (pad.width() * x), pad.y() + (int) (pad.height() * y));
    }
}
