package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.banshi.simulator.ipp.IppPrinterSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Our double, seen by CUPS's own client. Needs the Debian package cups-ipp-utils. */
@Timeout(60)
class DoubleIT {

    private static final String TESTS = """
            {
              OPERATION Get-Printer-Attributes
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri printer-uri $uri
              ATTR keyword requested-attributes printer-state,printer-state-reasons,operations-supported
              STATUS successful-ok
              EXPECT printer-state OF-TYPE enum WITH-VALUE 3
              EXPECT printer-state-reasons OF-TYPE keyword WITH-VALUE "toner-low-warning"
              EXPECT printer-is-accepting-jobs OF-TYPE boolean
              EXPECT operations-supported OF-TYPE enum
            }
            {
              OPERATION Print-Job
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri printer-uri $uri
              ATTR name requesting-user-name tester
              ATTR name job-name page
              ATTR mimeMediaType document-format application/pdf
              GROUP job-attributes-tag
              ATTR keyword media iso_a4_210x297mm
              FILE $filename
              STATUS successful-ok
              EXPECT job-id OF-TYPE integer
              EXPECT job-state OF-TYPE enum
              EXPECT job-state-reasons OF-TYPE keyword
            }
            {
              OPERATION Get-Job-Attributes
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri printer-uri $uri
              ATTR integer job-id $job-id
              STATUS successful-ok
              EXPECT job-state WITH-VALUE 9
              EXPECT time-at-creation OF-TYPE integer
            }
            {
              OPERATION Cancel-Job
              GROUP operation-attributes-tag
              ATTR charset attributes-charset utf-8
              ATTR naturalLanguage attributes-natural-language en
              ATTR uri printer-uri $uri
              ATTR integer job-id $job-id
              STATUS client-error-not-possible
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void anotherClientUnderstandsEveryAnswer() throws Exception {
        try (IppPrinterSimulator printer = IppPrinterSimulator.onTcp(0)) {
            printer.reason("toner-low-warning");
            Path tests = Files.writeString(folder.resolve("double.test"), TESTS);
            Path document = Files.writeString(folder.resolve("page.pdf"), "%PDF-1.7 page");
            String said =
                    PeerProcess.run("ipptool", "-t", "-f", document.toString(), printer.address(), tests.toString());
            assertThat(said).contains("[PASS]").doesNotContain("[FAIL]");
            assertThat(printer.jobs()).hasSize(1);
            assertThat(new String(printer.jobs().getFirst().document(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("%PDF-1.7 page");
        }
    }
}
