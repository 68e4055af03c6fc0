package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures without a code, and with something like one. */
@Timeout(120)
class NothingThereTest {

    private static final int SIDE = 260;

    private static final Search EVERYTHING = new Search(EnumSet.allOf(Symbology.class), 1, Duration.ofMillis(1500));

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noiseIsNoCode(long seed) {
        Random random = new Random(seed);
        nothingIn((x, y) -> random.nextInt(256));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void randomModulesAreNoCode(int module) {
        Random random = new Random(module);
        boolean[] dark = new boolean[SIDE * SIDE];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = random.nextBoolean();
        }
        nothingIn((x, y) -> dark[y / module * SIDE + x / module] ? 20 : 230);
    }

    @Test
    void stripesChecksAndRingsAreNoCode() {
        nothingIn((x, y) -> x / 4 % 2 == 0 ? 30 : 220);
        nothingIn((x, y) -> (x / 6 + y / 6) % 2 == 0 ? 30 : 220);
        nothingIn((x, y) -> (int) Math.hypot(x - 130, y - 130) / 7 % 2 == 0 ? 30 : 220);
        nothingIn((x, y) -> 128);
    }

    /** Strokes of pseudo-letters in lines: the picture of a page. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aPageOfTextIsNoCode(long seed) {
        Random random = new Random(seed);
        int[][] page = new int[SIDE][SIDE];
        for (int[] line : page) {
            java.util.Arrays.fill(line, 235);
        }
        for (int y = 8; y < SIDE - 14; y += 14) {
            for (int x = 8; x < SIDE - 10; x += 8) {
                letter(page, x, y, random);
            }
        }
        nothingIn((x, y) -> page[y][x]);
    }

    /** The frame of a code with noise for its data: all that error correction has to keep us from. */
    @ParameterizedTest
    @ValueSource(ints = {21, 25, 29, 45})
    void aCodesFrameAroundNoiseIsNoCode(int dimension) {
        QrLayout layout = QrLayout.of(dimension);
        Random random = new Random(dimension);
        boolean[][] dark = new boolean[dimension][dimension];
        for (boolean[] line : dark) {
            for (int x = 0; x < dimension; x++) {
                line[x] = random.nextBoolean();
            }
        }
        layout.fixed().forEach(module -> dark[module.y()][module.x()] = module.dark());
        int side = SIDE / (dimension + 8);
        nothingIn((x, y) -> {
            int column = x / side - 4;
            int row = y / side - 4;
            boolean inside = column >= 0 && row >= 0 && column < dimension && row < dimension;
            return inside && dark[row][column] ? 20 : 235;
        });
    }

    /** Rows of PDF417, rings of Aztec and the rest have bars of all widths as well. */
    @ParameterizedTest
    @EnumSource(
            value = Hardship.class,
            names = {"PDF417", "AZTEC", "CLUTTER"})
    void matrixCodesAreNoBarCodes(Hardship kind) {
        Search bars = new Search(Symbology.LINEAR, 3, Duration.ofMillis(500));
        assertThat(new PictureDecoder(new StepClock())
                        .decode(HardPictures.take(kind, 0).picture(), bars))
                .isEmpty();
    }

    /** Bars in the widths of bar codes, and in any, that say nothing. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void barsAtRandomAreNoCode(long seed) {
        Random random = new Random(seed);
        boolean[] dark = new boolean[SIDE];
        int x = 30;
        while (x < SIDE - 40) {
            int width = seed % 2 == 0 ? 2 + random.nextInt(6) : 2 + 2 * random.nextInt(2);
            boolean ink = random.nextBoolean();
            for (int end = x + width; x < end; x++) {
                dark[x] = ink;
            }
        }
        nothingIn((column, row) -> dark[column] ? 30 : 225);
    }

    private static void letter(int[][] page, int left, int top, Random random) {
        for (int stroke = 0; stroke < 3; stroke++) {
            boolean upright = random.nextBoolean();
            int at = random.nextInt(5);
            for (int i = 0; i < (upright ? 9 : 6); i++) {
                int x = upright ? left + at : left + i;
                int y = upright ? top + i : top + at * 2;
                page[y][x] = 40;
            }
        }
    }

    private static void nothingIn(IntBinaryOperator brightness) {
        byte[] pixels = new byte[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) brightness.applyAsInt(i % SIDE, i / SIDE);
        }
        Luminance picture = new Luminance(SIDE, SIDE, pixels);
        assertThat(new PictureDecoder(new StepClock()).decode(picture, EVERYTHING))
                .isEmpty();
    }
}
