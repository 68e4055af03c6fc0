package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes in picture files, on the tool's command line. */
class PictureFileTest {

    private static final String SAYS = "办件 20261123-0007";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aCodeInAPictureIsShownOnlyWhenAsked(String charset) throws Exception {
        Path picture = write("code.png", code(charset));
        ToolRun hidden = ToolRun.of("scan", picture.toString());
        assertThat(hidden.exitCode()).as(hidden.err()).isZero();
        assertThat(hidden.out())
                .contains("sha256", "symbology")
                .containsPattern("bytes +" + SAYS.getBytes(charset).length)
                .doesNotContain(SAYS, "hex", "20261123-0007");
        ToolRun shown = ToolRun.of("scan", "file:" + picture, "--show", "--json");
        assertThat(shown.exitCode()).as(shown.err()).isZero();
        assertThat(shown.json().at("/text").asString()).isEqualTo(SAYS);
    }

    @Test
    void aPictureWithoutACodeIsASentenceAndACode() throws Exception {
        // Small, so that the search is over before its time.
        Path empty = write("empty.png", new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY));
        ToolRun run = ToolRun.of("scan", empty.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_DONE.code());
        assertThat(run.err().strip()).contains("No code is found", "empty.png").doesNotContain("\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatIsNoReadablePictureIsASentenceAndACode() throws Exception {
        Path text = Files.writeString(folder.resolve("text.png"), "no picture");
        Path whole = write("whole.png", code("UTF-8"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.png"), Arrays.copyOf(bytes, bytes.length / 2));
        Path head = Files.write(folder.resolve("head.png"), Arrays.copyOf(bytes, 12));
        for (Path file : new Path[] {text, half, head, folder.resolve("missing.png"), folder}) {
            ToolRun run = ToolRun.of("scan", "file:" + file, "--json");
            assertThat(run.exitCode()).as(file.toString()).isEqualTo(ExitCode.USAGE.code());
            assertThat(run.sentence()).contains(file.toString()).endsWith(".").doesNotContain("Exception");
            assertThat(run.json().at("/error/sentence").asString()).isEqualTo(run.sentence());
        }
        assertThat(ToolRun.of("status", whole.toString()).exitCode()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void whatIsTooMuchOrHasNoEndIsASentenceAndACode() throws Exception {
        Path large = folder.resolve("large.png");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            // A hole: it takes no place on the disk.
            file.setLength(65L << 20);
        }
        assertUsage(large.toString(), "large.png” is larger than 64 MB");
        assertUsage("/dev/zero", "“/dev/zero” is no file with a picture.");
        assertUsage("file:/dev/zero", "“/dev/zero” is no file with a picture.");
        assertUsage("a\0b.png", "characters that no file's name has");
        assertUsage("file:a\0b.png", "characters that no file's name has");
    }

    private static void assertUsage(String named, String said) throws Exception {
        ToolRun run = ToolRun.of("scan", named);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err().strip()).contains(said).endsWith(".").doesNotContain("\n", "Exception");
    }

    private Path write(String name, BufferedImage picture) throws IOException {
        Path file = folder.resolve(name);
        assertThat(ImageIO.write(picture, "png", file.toFile())).isTrue();
        return file;
    }

    private static BufferedImage code(String charset) throws Exception {
        // One character a byte, the encoder's default: the bytes are ours, and no character set is declared.
        String bytes = new String(SAYS.getBytes(charset), StandardCharsets.ISO_8859_1);
        BitMatrix modules = new QRCodeWriter().encode(bytes, BarcodeFormat.QR_CODE, 200, 200);
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 200; x++) {
                picture.setRGB(x, y, modules.get(x, y) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
