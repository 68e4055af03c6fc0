package org.banshi.device.sane;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceUri;
import org.banshi.device.PaperScanRequest;
import org.banshi.device.PaperScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
}
