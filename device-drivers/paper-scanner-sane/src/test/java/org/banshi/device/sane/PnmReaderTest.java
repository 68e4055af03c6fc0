package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.banshi.device.sane.PnmReader.Unreadable;
import org.banshi.device.sane.picture.Raster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PnmReaderTest {

    private static final String COLOUR = "P6\n# SANE data follows\n2 1\n255\n";

    @Test
    void readsAPictureInPiecesOfAnySize() throws Exception {
        byte[] bytes = join(COLOUR, new byte[] {1, 2, 3, 4, 5, (byte) 200});
        for (int piece = 1; piece <= bytes.length; piece++) {
            PnmReader reader = new PnmReader(1000);
            for (int at = 0; at < bytes.length; at += piece) {
                int length = Math.min(piece, bytes.length - at);
                reader.accept(Arrays.copyOfRange(bytes, at, at + length), length);
            }
            Raster picture = reader.complete();
            assertThat(picture.width()).isEqualTo(2);
            assertThat(picture.height()).isEqualTo(1);
            assertThat(picture.samples()).containsExactly(1, 2, 3, 4, 5, 200);
        }
    }

    @Test
    void cutsSixteenBitsToEight() throws Exception {
        assertThat(read(join("P5 2 1 65535\n", new byte[] {9, 1, 7, 2})).samples())
                .containsExactly(9, 7);
    }

    @Test
    void samplesThatLookLikeHeaderStaySamples() throws Exception {
        assertThat(read(join("P5 3 1 255\n", "# \n".getBytes(StandardCharsets.US_ASCII)))
                        .samples())
                .containsExactly('#', ' ', '\n');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P4 8 1\nx",
                "P3 1 1 255\n1 2 3",
                "\u0089PNG\r\n",
                "P5 0 1 255\n",
                "P5 -1 1 255\nx",
                "P5 1 1 254\nx",
                "P5 1 99999999999 255\nx",
                "P5 1 1 255\nxy",
                "P5 2 1 255\nx",
                "P5 1 1",
                "P5 1 1 65535\nx",
                ""
            })
    void refusesWhatIsNoCompletePicture(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesMoreThanMemoryAllowsBeforeItTakesAny() {
        assertThatThrownBy(() -> read("P6 100 100 255\n".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.tooLarge()).isTrue());
    }

    @Test
    void aHeaderWithoutEndIsRefused() {
        assertThatThrownBy(() -> read(("P5 #" + "x".repeat(10_000)).getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void anythingEndsInAPictureOrARefusal() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] good = join(COLOUR, new byte[6]);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = good.clone();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(bytes).samples().length).isLessThanOrEqualTo(1000);
            } catch (Unreadable refused) {
                assertThat(refused.what()).isNotEmpty();
            }
        }
    }

    private static Raster read(byte[] bytes) throws Unreadable {
        PnmReader reader = new PnmReader(1000);
        reader.accept(bytes, bytes.length);
        return reader.complete();
    }

    private static byte[] join(String header, byte[] samples) {
        byte[] start = header.getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(start, start.length + samples.length);
        System.arraycopy(samples, 0, all, start.length, samples.length);
        return all;
    }
}
