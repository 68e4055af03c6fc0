package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PictureDecoderTest {

    private static final Duration STEPS = Duration.ofMillis(20_000);

    @ParameterizedTest
    @CsvSource({"DATA_MATRIX, ]d1", "AZTEC, ]z0", "PDF_417, ]L2", "QR_CODE, ]Q1"})
    void readsEachSymbologyWithErrorCorrection(BarcodeFormat format, String symbology) throws Exception {
        List<FoundCode> found = decode(drawn(format, "https://example.invalid/1234567", 300, 300), Search.usual());
        assertThat(found).singleElement().satisfies(code -> {
            assertThat(code.text()).contains("https://example.invalid/1234567");
            assertThat(code.symbology()).isEqualTo(symbology);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = BarcodeFormat.class,
            names = {"DATA_MATRIX", "AZTEC", "PDF_417"})
    void readsThemTurnedByAnOddAngle(BarcodeFormat format) throws Exception {
        Luminance picture = Filters.rotated(drawn(format, "turned by 33 degrees", 300, 300), 33);
        assertThat(decode(picture, Search.usual()))
                .singleElement()
                .satisfies(code -> assertThat(code.text()).contains("turned by 33 degrees"));
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_128, BANSHI-0042, ]C0",
        "CODE_39, BANSHI 42, ]A0",
        "EAN_13, 6901234567892, ]E0",
        "EAN_8, 69012341, ]E4",
        "ITF, 12345678901231, ]I0"
    })
    void readsBarCodesOnlyWhenAskedTo(BarcodeFormat format, String content, String symbology) throws Exception {
        Luminance picture = drawn(format, content, 360, 120);
        assertThat(decode(picture, Search.usual().within(Duration.ofMillis(500))))
                .isEmpty();
        Search bars = new Search(Symbology.LINEAR, 1, STEPS);
        assertThat(decode(picture, bars)).singleElement().satisfies(code -> {
            assertThat(code.text()).contains(content);
            assertThat(code.symbology()).isEqualTo(symbology);
        });
        for (int degrees : new int[] {90, 37, 171}) {
            assertThat(decode(Filters.rotated(picture, degrees), bars))
                    .singleElement()
                    .satisfies(code -> assertThat(code.text()).contains(content));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-8", "Shift_JIS"})
    void givesTheBytesThatTheCodeHoldsWhateverTheirEncoding(String encoding) throws Exception {
        byte[] bytes = "日本中国".getBytes(Charset.forName(encoding));
        Luminance picture = drawn(BarcodeFormat.QR_CODE, new String(bytes, StandardCharsets.ISO_8859_1), 200, 200);
        assertThat(decode(picture, Search.forQr()).getFirst().bytes()).isEqualTo(bytes);
    }

    @Test
    void givesAnyBytesWithNothingTrimmed() throws Exception {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (255 - i);
        }
        Luminance picture = drawn(BarcodeFormat.QR_CODE, new String(bytes, StandardCharsets.ISO_8859_1), 400, 400);
        FoundCode code = decode(picture, Search.forQr()).getFirst();
        assertThat(code.bytes()).isEqualTo(bytes);
        assertThat(code.scanned().payload()).isEqualTo(bytes);
    }

    @Test
    void readsALargestCode() throws Exception {
        String digits = "0123456789".repeat(708);
        Luminance picture = drawn(BarcodeFormat.QR_CODE, digits, 740, 740);
        assertThat(decode(picture, Search.forQr()))
                .singleElement()
                .satisfies(code -> assertThat(code.text()).contains(digits));
    }

    @Test
    void findsAllCodesOfASheet() throws Exception {
        Luminance one = drawn(BarcodeFormat.QR_CODE, "first of two", 200, 200);
        Luminance two = drawn(BarcodeFormat.QR_CODE, "second of two", 200, 200);
        byte[] pixels = new byte[400 * 200];
        for (int y = 0; y < 200; y++) {
            System.arraycopy(one.pixels(), y * 200, pixels, y * 400, 200);
            System.arraycopy(two.pixels(), y * 200, pixels, y * 400 + 200, 200);
        }
        List<FoundCode> found =
                decode(new Luminance(400, 200, pixels), Search.forQr().upTo(2));
        assertThat(found)
                .extracting(code -> code.text().orElseThrow())
                .containsExactlyInAnyOrder("first of two", "second of two");
        assertThat(found).allSatisfy(code -> {
            boolean first = code.text().orElseThrow().startsWith("first");
            assertThat(code.corners())
                    .hasSize(4)
                    .allSatisfy(corner -> assertThat(corner.x() < 200).isEqualTo(first));
        });
    }

    @Test
    void findsAllCodesOfASheetOfSixteen() {
        HardPictures.Taken sheet = HardPictures.take(Hardship.LOTS, 1);
        assertThat(decode(sheet.picture(), Search.forQr().upTo(16)))
                .extracting(code -> code.text().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(sheet.contents());
    }

    @Test
    void looksForAnyNumberOfCodes() {
        HardPictures.Taken sheet = HardPictures.take(Hardship.LOTS, 1);
        Search all = Search.forQr().upTo(Integer.MAX_VALUE).within(Duration.ofMillis(2_000));
        assertThat(all.most()).isEqualTo(Search.MOST_CODES);
        assertThat(decode(sheet.picture(), all))
                .extracting(code -> code.text().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(sheet.contents());
    }

    @Test
    void endsSoonAfterItsBudget() {
        StepClock clock = new StepClock();
        byte[] noise = new byte[640 * 480];
        new Random(5).nextBytes(noise);
        new PictureDecoder(clock)
                .decode(new Luminance(640, 480, noise), Search.usual().within(Duration.ofMillis(100)));
        assertThat(clock.asked()).isBetween(100L, 200L);
    }

    @Test
    void takesPicturesOfJavaAndOfFiles() throws Exception {
        BitMatrix code = new MultiFormatWriter().encode("a file", BarcodeFormat.QR_CODE, 150, 150);
        BufferedImage picture = new BufferedImage(150, 150, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < 150; y++) {
            for (int x = 0; x < 150; x++) {
                picture.setRGB(x, y, code.get(x, y) ? 0xFF0000A0 : 0x00000000);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        assertThat(decode(Luminance.of(picture), Search.forQr())).hasSize(1);
        assertThat(decode(Luminance.ofEncoded(file.toByteArray()), Search.forQr()))
                .hasSize(1);
    }

    @Test
    void aFileThatIsNoPictureIsSaidToBeNone() {
        assertThatThrownBy(() -> Luminance.ofEncoded("no picture".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JPEG or PNG");
    }

    /** A PNG of a hundred bytes whose header promises so much; Java would take the memory before it saw the rest. */
    @ParameterizedTest
    @CsvSource({"30000, 30000, pixels", "2147483647, 2147483647, pixels", "7000, 8000, MB"})
    void aFileThatWouldBurstMemoryIsRefusedByItsHeader(int width, int height, String why) throws Exception {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB), "png", small);
        // The header: width and height from byte 16, eight or sixteen bits at 24, checked by the CRC at 29.
        ByteBuffer file = ByteBuffer.wrap(small.toByteArray());
        file.putInt(16, width).putInt(20, height).put(24, (byte) 16);
        CRC32 check = new CRC32();
        check.update(file.array(), 12, 17);
        file.putInt(29, (int) check.getValue());

        assertThatThrownBy(() -> EncodedPicture.read(file.array(), 500_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    /** As Java's ImageIO does where it is not told otherwise. */
    @Test
    void noPictureIsPutOnTheDiskWhileItIsRead(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_ARGB), "png", file);
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        try {
            Files.delete(gone);
            assertThat(Luminance.ofEncoded(file.toByteArray()).width()).isEqualTo(2);
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 300", "3, 2", "40, 40"})
    void tinyPicturesAreHarmless(int width, int height) {
        Search all = new Search(EnumSet.allOf(Symbology.class), 1, STEPS);
        assertThat(decode(new Luminance(width, height, new byte[width * height]), all))
                .isEmpty();
    }

    private static List<FoundCode> decode(Luminance picture, Search search) {
        Duration steps = search.budget().equals(Search.usual().budget()) ? STEPS : search.budget();
        return new PictureDecoder(new StepClock()).decode(picture, search.within(steps));
    }

    private static Luminance drawn(BarcodeFormat format, String content, int width, int height) throws Exception {
        BitMatrix code =
                new MultiFormatWriter().encode(content, format, width, height, Map.of(EncodeHintType.MARGIN, 10));
        byte[] pixels = new byte[code.getWidth() * code.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (code.get(i % code.getWidth(), i / code.getWidth()) ? 20 : 235);
        }
        return new Luminance(code.getWidth(), code.getHeight(), pixels);
    }
}
