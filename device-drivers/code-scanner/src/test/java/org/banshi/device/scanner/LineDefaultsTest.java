package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.Test;

class LineDefaultsTest {

    @Test
    void aMakeBringsTheSettingsOfItsLineUnlessTheUriSaysOtherwise() throws Exception {
        DeviceUri bare = DeviceUri.parse("scanner:serial:/dev/ttyACM0");
        DeviceUri fast = DeviceUri.parse("scanner:serial:/dev/ttyACM0?baud=115200");
        assertThat(ScannerProfile.NT0861.line().fill(bare).options())
                .containsOnly(java.util.Map.entry("baud", "9600"), java.util.Map.entry("parity", "even"));
        assertThat(ScannerProfile.NT0861.line().fill(fast).options())
                .containsOnly(java.util.Map.entry("baud", "115200"), java.util.Map.entry("parity", "even"));
        assertThat(ScannerProfile.GM65.line().fill(bare).options()).containsEntry("baud", "9600");
        assertThat(ScannerProfile.PLAIN.line().fill(bare)).isEqualTo(bare);
    }
}
