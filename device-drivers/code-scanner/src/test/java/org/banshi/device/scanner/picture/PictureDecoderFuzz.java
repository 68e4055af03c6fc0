package org.banshi.device.scanner.picture;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;

/**
 * Small pictures of anything: never an exception, and the end soon after the budget. The first byte is the width, the
 * second enlarges each pixel, so that things like modules come about.
 */
final class PictureDecoderFuzz {

    private static final int BUDGET_STEPS = 150;

    /** Loops that do not ask the clock are bounded by the picture. */
    private static final int STEPS_BEYOND = 100;

    private static final Search EVERYTHING =
            new Search(EnumSet.allOf(Symbology.class), 3, Duration.ofMillis(BUDGET_STEPS));

    private PictureDecoderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length < 3) {
            return;
        }
        int width = 1 + (bytes[0] & 0x3F);
        int height = (bytes.length - 2) / width;
        int module = 1 + (bytes[1] & 3);
        if (height == 0 || height > 64) {
            return;
        }
        byte[] pixels = new byte[width * height * module * module];
        for (int y = 0; y < height * module; y++) {
            for (int x = 0; x < width * module; x++) {
                pixels[y * width * module + x] = bytes[2 + y / module * width + x / module];
            }
        }
        byte[] before = pixels.clone();
        StepClock clock = new StepClock();
        new PictureDecoder(clock).decode(new Luminance(width * module, height * module, pixels), EVERYTHING);
        must(Arrays.equals(before, pixels), "the picture was changed");
        must(clock.asked() <= BUDGET_STEPS + STEPS_BEYOND, "the clock was asked " + clock.asked() + " times");
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
