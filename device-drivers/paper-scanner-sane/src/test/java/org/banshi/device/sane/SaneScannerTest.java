package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds without SANE on the machine. */
@Timeout(60)
class SaneScannerTest {

    @Test
    void isFoundByItsScheme() throws Exception {
        try (var device = DeviceDrivers.installed(getClass().getClassLoader()).open(DeviceUri.parse("sane:test:0"))) {
            assertThat(device).isInstanceOf(PaperScanner.class);
        }
    }

    @Test
    void aMissingProgramIsOneSentenceWithThePackagesName() throws Exception {
        try (SaneBench bench = SaneBench.withProgram("/nonexistent/scanimage")) {
            var status = bench.await(next -> next.error().isPresent());

            assertThat(status.availability()).isEqualTo(Availability.NO_DEVICE);
            DeviceError error = status.error().orElseThrow();
            assertThat(error.code()).isEqualTo(Code.CONFIGURATION);
            assertThat(error.sentence()).contains("sane-utils");
            assertThat(SaneBench.notScanned(bench.scan(PaperScanRequest.MATERIAL))
                            .sentence())
                    .isEqualTo(error.sentence());
        }
    }

    @Test
    void aScannerThatListsNothingIsNotOnlineUntilItDoes(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("scanimage"), """
                #!/bin/sh
                if [ -e "$(dirname "$0")/well" ]; then
                    echo '    --resolution 200dpi [200]'
                else
                    head -c 5000 /dev/urandom
                fi
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        try (SaneBench bench = SaneBench.withProgram(program.toString())) {
            var status = bench.await(next -> next.availability() != Availability.STARTING);

            assertThat(status.availability()).isEqualTo(Availability.NO_DEVICE);
            assertThat(status.error().orElseThrow().code()).isEqualTo(Code.GARBLED);
            Files.createFile(folder.resolve("well"));
            bench.ready();
        }
    }
}
