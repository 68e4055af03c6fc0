package org.banshi.packaging.terminal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Waits until a kiosk's probe tells of a stage and takes a picture of the display: {@code Look SOCKET STAGE PNG PID}.
 * Ends with a sentence and 1 when the process goes away, the stage does not come, or nothing is painted.
 */
public final class Look {

    /** The first start on a machine that has just been installed reads everything from a cold disk. */
    private static final Duration MOST = Duration.ofSeconds(90);

    /** Smoothed glyphs alone give more; an empty screen or a bare window gives one or two. */
    private static final int COLOURS_OF_A_PAGE = 20;

    private Look() {}

    public static void main(String[] arguments) throws Exception {
        Eye eye = new Eye(Path.of(arguments[0]));
        String stage = arguments[1];
        Path png = Path.of(arguments[2]);
        long kiosk = Long.parseLong(arguments[3]);
        try {
            Wait.untilTrue("the kiosk to show " + stage, MOST, () -> {
                if (!ProcessHandle.of(kiosk).map(ProcessHandle::isAlive).orElse(false)) {
                    throw new IOException("The kiosk has ended by itself");
                }
                return eye.open() && eye.look().stage().equals(stage);
            });
            BufferedImage picture = new Finger().picture();
            ImageIO.write(picture, "png", png.toFile());
            if (colours(picture) < COLOURS_OF_A_PAGE) {
                throw new IOException(
                        "The kiosk says that it shows " + stage + ", but the screen is empty; see " + png);
            }
        } catch (IOException missing) {
            System.err.println("banshi: " + missing.getMessage());
            System.exit(1);
        }
    }

    private static long colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).distinct().count();
    }
}
