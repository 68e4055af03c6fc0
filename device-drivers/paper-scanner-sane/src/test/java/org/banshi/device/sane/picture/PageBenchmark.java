package org.banshi.device.sane.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.banshi.device.sane.picture.DrawnDocument.Ground;
import org.banshi.device.sane.picture.DrawnDocument.View;

/**
 * How long an A4 page takes from the scanner's picture to the JPEG: {@code PageBenchmark [folder]}; with a folder it
 * leaves what it saw and what it made there, to be looked at.
 */
final class PageBenchmark {

    private static final int ROUNDS = 9;

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        for (int dotsPerInch : new int[] {200, 300}) {
            for (Ground ground : Ground.values()) {
                DrawnDocument document = DrawnDocument.a4(dotsPerInch);
                View view = new View(ground, 216, 300, 3, 3, 1.5, 0.12, 4);
                Raster seen = document.seen(ground == Ground.WOOD ? View.of(ground, -7.5) : view);
                measure(seen, dotsPerInch, ground, arguments);
            }
        }
    }

    private static void measure(Raster seen, int dotsPerInch, Ground ground, String[] arguments) throws IOException {
        long[] times = new long[ROUNDS];
        Jpeg jpeg = null;
        Sheet sheet = Sheet.whole(seen);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            sheet = Sheet.find(seen, dotsPerInch);
            jpeg = PageJpeg.encode(Straightening.apply(seen, sheet), dotsPerInch, 5_000_000)
                    .orElseThrow();
            times[round] = System.nanoTime() - start;
        }
        System.out.printf(
                "%d dpi %-9s first %4d ms, median %4d ms, %s, %d bytes%n",
                dotsPerInch, ground, times[0] / 1_000_000, median(times), sheet, jpeg.bytes().length);
        if (arguments.length > 0) {
            String name = dotsPerInch + "-" + ground;
            ImageIO.write(
                    PageJpeg.image(seen),
                    "png",
                    Path.of(arguments[0], name + "-before.png").toFile());
            Files.write(Path.of(arguments[0], name + "-after.jpg"), jpeg.bytes());
            Raster marked = Watermark.draw(Straightening.apply(seen, sheet), dotsPerInch, "仅用于城乡居民养老保险参保登记 2026-11-24");
            Files.write(
                    Path.of(arguments[0], name + "-watermark.jpg"),
                    PageJpeg.encode(marked, dotsPerInch, 5_000_000)
                            .orElseThrow()
                            .bytes());
        }
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1_000_000;
    }
}
