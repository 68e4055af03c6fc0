package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.ipp.IppBench.document;
import static org.banshi.device.ipp.IppBench.notKnown;
import static org.banshi.device.ipp.IppBench.notPrinted;
import static org.banshi.device.ipp.IppBench.outcome;
import static org.banshi.device.ipp.IppBench.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.page.PageDocument;
import org.banshi.device.page.PageOutcome;
import org.banshi.device.page.PageWriter;
import org.banshi.device.page.TestPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An IPP Everywhere printer, without a server before it. Needs the Debian packages cups-ipp-utils and dbus-daemon. */
@Timeout(120)
class EvePrinterIT {

    private static final IppTiming TIMING = new IppTiming(
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5));

    @TempDir
    private Path folder;

    @Test
    void theDocumentArrivesAndIsPrinted() throws Exception {
        try (EvePrinter eve = EvePrinter.start(folder, "cp \"$1\" $control/out.pdf");
                IppPrinter printer = open(eve.uri())) {
            assertThat(outcome(printer.print(document("%PDF-1.7 hello")))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(outcome(printer.print(document("%PDF-1.7 again")))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(Files.readString(eve.file("out.pdf"))).isEqualTo("%PDF-1.7 again");
            assertThat(printer.identity()).isNotBlank();
        }
    }

    @Test
    void aPageComesOutAsItWasMade() throws Exception {
        try (EvePrinter eve = EvePrinter.start(folder, "cp \"$1\" $control/out.pdf");
                IppPrinter printer = open(eve.uri())) {
            PageDocument page = TestPage.of(DeviceUri.parse(eve.uri()), LocalDateTime.of(2026, 11, 24, 9, 30));
            PageOutcome made = PageWriter.withDebianFonts().write(page);
            assertThat(made).isInstanceOf(PageOutcome.Made.class);
            byte[] pdf = ((PageOutcome.Made) made).pdf();
            assertThat(outcome(printer.print(new PrintDocument(page.title(), pdf, 1))))
                    .isInstanceOf(PrintOutcome.Printed.class);
            assertThat(Files.readAllBytes(eve.file("out.pdf"))).isEqualTo(pdf);
        }
    }

    @Test
    void itIsPrintedOverTls() throws Exception {
        try (EvePrinter eve = EvePrinter.start(folder, "cp \"$1\" $control/out.pdf")) {
            // It makes its certificate when somebody first knocks.
            try (IppPrinter stranger = open(eve.encryptedUri())) {
                IppBench.await(
                        stranger,
                        status -> status.error()
                                .filter(error -> error.sentence().contains("is not trusted"))
                                .isPresent());
            }
            Path certificate = eve.file("keys/localhost.crt");
            until(() -> Files.exists(certificate));
            Path anothers = folder.resolve("anothers.crt");
            selfSigned(anothers);
            try (IppPrinter mistaken = open(eve.encryptedUri() + "?certificate=" + anothers)) {
                assertThat(notPrinted(outcome(mistaken.print(document("%PDF-1.7 secret"))))
                                .sentence())
                        .contains("is not trusted", "certificate=/path");
                assertThat(eve.file("out.pdf")).doesNotExist();
            }
            try (IppPrinter printer = open(eve.encryptedUri() + "?certificate=" + certificate)) {
                assertThat(outcome(printer.print(document("%PDF-1.7 secret"))))
                        .isInstanceOf(PrintOutcome.Printed.class);
            }
            assertThat(Files.readString(eve.file("out.pdf"))).isEqualTo("%PDF-1.7 secret");
        }
    }

    @Test
    void aFailingMechanismIsNotPrinted() throws Exception {
        try (EvePrinter eve = EvePrinter.start(folder, "exit 1");
                IppPrinter printer = open(eve.uri())) {
            assertThat(notPrinted(outcome(printer.print(document("%PDF-1.7")))).sentence())
                    .endsWith(".");
        }
    }

    @Test
    void whatTheMechanismSaysIsTold() throws Exception {
        String script = "echo 'STATE: cover-open' >&2; while [ ! -e $control/go ]; do sleep 0.05; done";
        try (EvePrinter eve = EvePrinter.start(folder, script);
                IppPrinter printer = open(eve.uri())) {
            CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
            // This model calls it a warning, and goes on printing.
            assertThat(IppBench.await(printer, status -> status.error().isPresent())
                            .error()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.COVER_OPEN);
            Files.createFile(eve.file("go"));
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void aJobOfAnotherIsWaitedFor() throws Exception {
        String script = "touch $control/begun; while [ ! -e $control/go ]; do sleep 0.05; done";
        try (EvePrinter eve = EvePrinter.start(folder, script);
                IppPrinter other = open(eve.uri());
                IppPrinter printer = open(eve.uri())) {
            CompletableFuture<PrintOutcome> first = other.print(document("%PDF-1.7 other"));
            until(() -> Files.exists(eve.file("begun")));
            CompletableFuture<PrintOutcome> second = printer.print(document("%PDF-1.7 ours"));
            IppBench.await(printer, status -> status.availability() == Availability.BUSY);
            Files.createFile(eve.file("go"));
            assertThat(outcome(first)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(outcome(second)).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void aPrinterThatDiesInAJobLeavesItNotKnown() throws Exception {
        try (EvePrinter eve = EvePrinter.start(folder, "touch $control/begun; exec sleep 20");
                IppPrinter printer = open(eve.uri())) {
            CompletableFuture<PrintOutcome> job = printer.print(document("%PDF-1.7"));
            until(() -> Files.exists(eve.file("begun")));
            eve.kill();
            assertThat(notKnown(outcome(job)).sentence()).contains("look whether it came out");
        }
    }

    /** The certificate of another printer, in the name of this one. */
    private void selfSigned(Path certificate) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String store = folder.resolve("another.p12").toString();
        String password = "another";
        PeerProcess.run(
                keytool,
                "-genkeypair",
                "-alias",
                "printer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-keystore",
                store,
                "-storepass",
                password);
        PeerProcess.run(
                keytool,
                "-exportcert",
                "-rfc",
                "-alias",
                "printer",
                "-keystore",
                store,
                "-storepass",
                password,
                "-file",
                certificate.toString());
    }

    private static IppPrinter open(String uri) throws Exception {
        return IppPrinter.open(IppSetup.of(DeviceUri.parse(uri), TIMING));
    }
}
