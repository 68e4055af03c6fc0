package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.transport.PortConnectors;
import org.banshi.device.transport.PortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WedgeScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scanner:hid:1eab:0022",
                "scanner:keyboard:",
                "scanner:keyboard",
                "scanner:/dev/input/event3",
                "scanner:file:/dev/hidraw0",
                "scanner:serial:/dev/input/by-id/usb-Newland-event-kbd"
            })
    void aScannerThatTypesKeysIsRefusedWithWhatToDo(String uri) throws Exception {
        DeviceUri parsed = DeviceUri.parse(uri);
        assertThatThrownBy(() -> new ScannerDriver().open(parsed))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("types keys")
                .hasMessageContaining("USB serial (CDC")
                .hasMessageContaining("scanner:serial:/dev/ttyACM0");
    }

    @Test
    void aStableNameThatLeadsToAKeyboardIsRefusedToo(@TempDir Path folder) throws Exception {
        Path keyboard = Path.of("/dev/input/event0");
        Path link = Files.createSymbolicLink(folder.resolve("scanner"), keyboard);
        WedgeScanner guarded = new WedgeScanner(PortConnectors.of(DeviceUri.parse("scanner:serial:" + link)), link);
        assertThatThrownBy(guarded::open)
                .isInstanceOf(PortException.class)
                .hasMessageContaining(Files.exists(keyboard) ? "types keys" : "does not exist");
    }
}
