package org.banshi.device.sane.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageJpegTest {

    /** Start of frame, baseline DCT; progressive would be C2. */
    private static final int BASELINE = 0xC0;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isBaselineAndSaysItsResolution(boolean colour) throws Exception {
        Raster page = DrawnDocument.of(60, 60, 200).raster();
        Jpeg jpeg = PageJpeg.encode(colour ? page : page.grey(), 200, 5_000_000).orElseThrow();

        ByteBuffer bytes = ByteBuffer.wrap(jpeg.bytes());
        assertThat(bytes.getInt(0)).isEqualTo(0xFFD8FFE0);
        assertThat(new String(jpeg.bytes(), 6, 4, StandardCharsets.US_ASCII)).isEqualTo("JFIF");
        assertThat(jpeg.bytes()[13]).as("unit: dots per inch").isEqualTo((byte) 1);
        assertThat(bytes.getShort(14)).isEqualTo((short) 200);
        assertThat(bytes.getShort(16)).isEqualTo((short) 200);
        assertThat(frames(bytes)).isEqualTo(BASELINE);
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg.bytes()));
        assertThat(picture.getWidth()).isEqualTo(page.width());
        assertThat(picture.getRaster().getNumBands()).isEqualTo(colour ? 3 : 1);
    }

    @Test
    void coloursStayAsTheyAre() throws Exception {
        byte[] samples = new byte[64 * 64 * 3];
        for (int at = 0; at < samples.length; at += 3) {
            samples[at] = (byte) 200;
            samples[at + 1] = 30;
            samples[at + 2] = 60;
        }
        Jpeg jpeg =
                PageJpeg.encode(new Raster(64, 64, 3, samples), 200, 5_000_000).orElseThrow();

        int rgb = ImageIO.read(new ByteArrayInputStream(jpeg.bytes())).getRGB(32, 32);
        assertThat(rgb >> 16 & 0xFF).isCloseTo(200, within(4));
        assertThat(rgb >> 8 & 0xFF).isCloseTo(30, within(4));
        assertThat(rgb & 0xFF).isCloseTo(60, within(4));
    }

    @Test
    void losesQualityBeforeResolution() {
        Raster noise = noise(600, 600);
        int good = PageJpeg.encode(noise, 300, Integer.MAX_VALUE).orElseThrow().bytes().length;
        Jpeg jpeg = PageJpeg.encode(noise, 300, good * 6 / 10).orElseThrow();

        assertThat(jpeg.bytes().length).isLessThanOrEqualTo(good * 6 / 10);
        assertThat(jpeg.dotsPerInch()).isEqualTo(300);
        assertThat(jpeg.width()).isEqualTo(600);
    }

    @Test
    void losesResolutionOnlyDownToTwoHundred() {
        Raster noise = noise(600, 600);
        int good = PageJpeg.encode(noise, 300, Integer.MAX_VALUE).orElseThrow().bytes().length;
        Jpeg jpeg = PageJpeg.encode(noise, 300, good / 5).orElseThrow();

        assertThat(jpeg.dotsPerInch()).isEqualTo(200);
        assertThat(jpeg.width()).isEqualTo(400);
        assertThat(PageJpeg.encode(noise, 300, good / 200)).isEmpty();
    }

    private static Raster noise(int width, int height) {
        byte[] samples = new byte[width * height * 3];
        new SplittableRandom(5).nextBytes(samples);
        return new Raster(width, height, 3, samples);
    }

    /** The kind of the first frame, marker by marker. */
    private static int frames(ByteBuffer bytes) {
        int at = 2;
        while (true) {
            int marker = bytes.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return marker;
            }
            at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
        }
    }
}
