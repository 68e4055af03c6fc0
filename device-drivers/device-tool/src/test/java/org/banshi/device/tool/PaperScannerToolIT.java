package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool with the driver for paper, a real scanimage and the scanners that SANE has for tests. */
@Timeout(120)
class PaperScannerToolIT {

    @TempDir
    private Path folder;

    private String options = "";

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("dll.conf"), "test\n");
        Files.writeString(folder.resolve("test.conf"), """
                number_of_devices 1
                geometry_max 300.0
                resolution_min 50.0
                resolution_max 600.0
                """);
        options = "?width=60&height=40&config=" + folder;
    }

    @Test
    void tellsAScannersStatusAsTextAndAsJson() {
        ToolRun text = ToolRun.of("status", "sane:test:0" + options);
        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains("availability       online");
        ToolRun found = ToolRun.of("status", "--json", "sane:*" + options);
        assertThat(found.json().at("/availability").asString()).isEqualTo("online");
    }

    @Test
    void scansAPageIntoAFileAndTellsItsSizes() throws IOException {
        Path page = folder.resolve("page.jpg");
        ToolRun run = ToolRun.of("scan", "--json", "sane:test:0" + options, "--dpi", "150", "--out", page.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().at("/dotsPerInch").asInt()).isEqualTo(150);
        var picture = ImageIO.read(page.toFile());
        assertThat(picture.getWidth())
                .isEqualTo(run.json().at("/width").asInt())
                .isPositive();
        assertThat(picture.getHeight()).isEqualTo(run.json().at("/height").asInt());
        assertThat(Files.size(page)).isEqualTo(run.json().at("/jpegBytes").asLong());
    }

    /** The test backend can end a read with any status of SANE. */
    @ParameterizedTest
    @CsvSource({
        "SANE_STATUS_NO_DOCS, 6, PAPER_OUT",
        "SANE_STATUS_JAMMED, 6, PAPER_JAMMED",
        "SANE_STATUS_COVER_OPEN, 6, COVER_OPEN",
        "SANE_STATUS_ACCESS_DENIED, 4, PERMISSION_DENIED",
    })
    void whatTheScannerComplainsOfIsASentenceAndACode(String status, int exitCode, String code) {
        ToolRun run = ToolRun.of("scan", "--json", "sane:test:0" + options + "&option.read-return-value=" + status);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.json().at("/error/code").asString()).isEqualTo(code);
        assertThat(run.err().strip()).doesNotContain("\n", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "status, test:7, 3, SANE knows no scanner",
        "status, nobody:0, 3, SANE knows no scanner",
        "status, libusb:001:099, 3, libusb:001:099",
        "read, test:0, 2, is no card reader",
    })
    void aScannerThatIsNotThereIsASentenceAndACode(String command, String device, int exitCode, String said) {
        ToolRun run = ToolRun.of(command, "sane:" + device + options);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err().strip()).contains(said).doesNotContain("\n", "Exception");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sane:test:0?with=60", "sane:test:0?width=3", "sane:test:0?source=lamp", "sane:*?config=relative"})
    void aWrongUriIsASentenceAndACode(String uri) {
        ToolRun run = ToolRun.of("status", uri);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(run.err().strip()).endsWith(".").doesNotContain("\n", "Exception");
    }

    @Test
    void noScannerAtAllIsASentenceAndACode() throws IOException {
        Files.writeString(folder.resolve("dll.conf"), "\n");
        ToolRun run = ToolRun.of("status", "--json", "sane:*" + options);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NO_PORT.code());
        assertThat(run.sentence()).startsWith("No scanner is found");
    }
}
