package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chip cards, pages and paper, and drivers that are dropped in. */
class OtherDevicesTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        return DeviceTool.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "read floppy:*|2",
                "read scripted:broken|2",
                "read scripted:pages|2",
                "read scripted:passport|2",
                "read scripted:passport --can 000000|1",
                "read scripted:passport --can 12345|2",
                "read scripted:passport --mrz nonsense|2",
                "read scripted:passport --can 123456 --mrz E0,491231,300102|2",
                "print scripted:card|2",
                "print scripted:pages --file no/such/file.pdf|2",
                "print scripted:pages --file pom.xml|2",
                "scan scripted:pages|2",
                "scan scripted:paper --dpi 50|2",
                "scan scripted:paper --out no/such/folder/page.jpg|2",
                "status scripted:card --drivers no/such/folder|2",
            })
    void eachFailureIsOneSentenceAndAnExitCode(String command, int exitCode) {
        assertThat(run(command.split(" "))).isEqualTo(exitCode);
        String last = err.toString().strip().lines().toList().getLast();
        assertThat(last).endsWith(".").doesNotContain("Exception:", "张三", "on purpose");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aSocialSecurityCardIsMaskedUnlessAskedOtherwise() {
        assertThat(run("read", "scripted:card")).isZero();
        assertThat(out.toString())
                .contains("social-security card", "张*", "110105********002X", "1949-**-**")
                .doesNotContain("张三", "19491231", "12-31", "AB1234567", "11010000000000000000000000000001");
        out.getBuffer().setLength(0);
        assertThat(run("read", "scripted:card", "--show-personal-data")).isZero();
        assertThat(out.toString()).contains("张三", "11010519491231002X", "AB1234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--can=123456",
                "--mrz=E00000000,491231,300102",
                "--mrz=P<CHNZHANG<<SAN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<E00000000<CHN4912319F3001028<<<<<<<<<<<<<<<<",
            })
    void aTravelDocumentOpensWithItsKeyAndSaysWhatWasVerified(String key) {
        assertThat(run("read", "scripted:passport", key)).as(err.toString()).isZero();
        assertThat(out.toString())
                .contains("travel document P", "CHN", "PACE", "NOT_DONE", "No certificate")
                .doesNotContain("ZHANG", "SAN", "E00000000", "12-31");
        assertThat(err.toString()).doesNotContain("ZHANG", "E00000000", "491231");
    }

    @Test
    void aPagePrinterPrintsATestPageOrAFile() throws Exception {
        assertThat(run("print", "scripted:pages")).as(err.toString()).isZero();
        Path half = Files.write(folder.resolve("half.pdf"), "%PDF-1.4 half".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("print", "scripted:pages", "--file", half.toString())).isEqualTo(1);
        Path whole = Files.write(folder.resolve("whole.pdf"), TestPage.pdf("ipp://(\\)"));
        assertThat(run("print", "scripted:pages", "--file", whole.toString())).isZero();
    }

    @Test
    void theTestPagesTableOfObjectsIsRight() {
        String pdf = new String(TestPage.pdf("ipp://localhost:631/printers/a4?x=(1)"), StandardCharsets.US_ASCII);
        int table = Integer.parseInt(pdf.substring(pdf.indexOf("startxref\n") + 10, pdf.indexOf("\n%%EOF")));
        assertThat(pdf.substring(table)).startsWith("xref\n0 6\n");
        String[] rows = pdf.substring(table).split("\n");
        for (int number = 1; number <= 5; number++) {
            assertThat(pdf.substring(Integer.parseInt(rows[2 + number].substring(0, 10))))
                    .startsWith(number + " 0 obj\n");
        }
        assertThat(pdf).contains("\\(1\\)");
    }

    @Test
    void aPageIsScannedIntoAFile() throws Exception {
        Path page = folder.resolve("page.jpg");
        assertThat(run("scan", "scripted:paper", "--dpi", "300", "--out", page.toString()))
                .isZero();
        assertThat(page).hasBinaryContent(ScriptedDriver.JPEG);
        assertThat(out.toString()).contains("dotsPerInch        300", "straightened");
    }

    @Test
    void aDamagedJarAmongTheDriversIsSaidAndHindersNobody() throws Exception {
        Files.writeString(folder.resolve("vendor.jar"), "no jar");
        assertThat(run("status", "scripted:card", "--drivers", folder.toString()))
                .isZero();
        assertThat(err.toString()).contains("vendor.jar").contains("damaged");
        assertThat(out.toString()).contains("online");
    }
}
