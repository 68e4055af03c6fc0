package org.banshi.device.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banshi.simulator.ipp.IppFault;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.banshi.simulator.ipp.SimulatedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tool with the driver for pages and a printer's double on TCP. */
@Timeout(60)
class PagePrinterToolTest {

    private final IppPrinterSimulator printer = IppPrinterSimulator.onTcp(0);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        printer.close();
    }

    @Test
    void tellsAPrintersStatusAsTextAndAsJson() {
        ToolRun text = ToolRun.of("status", printer.address());
        assertThat(text.exitCode()).as(text.err()).isZero();
        assertThat(text.out()).contains("availability       online", printer.address());
        ToolRun json = ToolRun.of("status", "--json", printer.address());
        assertThat(json.exitCode()).isZero();
        assertThat(json.json().at("/availability").asString()).isEqualTo("online");
        assertThat(json.err()).isEmpty();
    }

    @Test
    void printsATestPageAndAFileAndSaysThatThePrinterConfirmedThem() throws IOException {
        ToolRun page = ToolRun.of("print", printer.address(), "--json");
        assertThat(page.exitCode()).as(page.err()).isZero();
        assertThat(page.json().at("/printed").asString()).startsWith("yes");
        Path file = Files.write(folder.resolve("page.pdf"), TestPage.pdf("ipp://somewhere/else"));
        assertThat(ToolRun.of("print", printer.address(), "--file", file.toString())
                        .exitCode())
                .isZero();
        assertThat(printer.jobs()).hasSize(2).allMatch(SimulatedJob::ended);
    }

    @Test
    void aPrinterWithoutPaperIsASentenceAndACode() {
        printer.reason("media-empty-error");
        for (String command : new String[] {"status", "print"}) {
            ToolRun run = ToolRun.of(command, "--json", printer.address());
            assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DEVICE_FAILED.code());
            assertThat(run.json().at("/error/code").asString()).isEqualTo("PAPER_OUT");
            assertThat(run.json().at("/error/sentence").asString()).endsWith(".");
            assertThat(run.sentence()).contains("paper");
        }
    }

    @Test
    void nobodyThereIsASentenceAndACode() {
        printer.unplug();
        ToolRun run = ToolRun.of("status", "--json", printer.address());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_PORT.code());
        assertThat(run.json().at("/error/code").asString()).isEqualTo("CONNECTION_REFUSED");
        assertThat(run.sentence()).contains("127.0.0.1");
    }

    @Test
    void aServerThatIsNoPrinterIsASentenceAndACode() {
        printer.fault(IppFault.HTML);
        ToolRun run = ToolRun.of("status", printer.address());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.err().strip()).contains("does not speak IPP").doesNotContain("\n");
    }

    @Test
    void aPrinterThatForbidsPrintingIsAMatterOfPermission() {
        printer.fault(IppFault.HTTP_403);
        ToolRun run = ToolRun.of("status", "--json", printer.address());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_PERMISSION.code());
        assertThat(run.json().at("/error/code").asString()).isEqualTo("NOT_AUTHORISED");
    }

    /** A connection that hangs is ended by the driver's own limit, which must be shorter than the tool's patience. */
    @Test
    void aPrinterThatDoesNotAnswerIsASentenceOfItsDriver() {
        printer.fault(IppFault.SILENT);
        ToolRun run = ToolRun.of("status", printer.address());
        assertThat(run.exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
        assertThat(run.err().strip()).contains("127.0.0.1").doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "status, ipp:nonsense",
        "status, ipp://localhost:631",
        "status, ipp://localhost/printers/a4?pol=5",
        "status, ipp://localhost/printers/a4?poll=0",
        "read, ipp://localhost:1/printers/a4",
    })
    void aWrongUriIsASentenceAndACode(String command, String uri) {
        ToolRun run = ToolRun.of(command, uri);
        assertThat(run.err().strip()).isNotEmpty().endsWith(".").doesNotContain("\n", "Exception");
        assertThat(run.exitCode()).isEqualTo(command.equals("read") ? ExitCode.NO_PORT.code() : ExitCode.USAGE.code());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPrinterIsNoCardReaderAndNoScanner() {
        assertThat(ToolRun.of("read", printer.address()).exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(ToolRun.of("scan", printer.address()).sentence()).contains("is no scanner");
    }
}
