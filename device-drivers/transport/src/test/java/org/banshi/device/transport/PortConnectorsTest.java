package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortConnectorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samv:usb:1",
                "samv:serial:ttyUSB0",
                "samv:serial:/dev/ttyUSB0?baud=115201",
                "samv:serial:/dev/ttyUSB0?baud=fast",
                "samv:serial:/dev/ttyUSB0?parity=maybe",
                "escpos:tcp://printer",
                "escpos:tcp://printer:70000",
                "escpos:tcp:9100",
            })
    void refusesWhatItCannotUnderstandInOneSentence(String text) {
        assertThatThrownBy(() -> PortConnectors.of(DeviceUri.parse(text)))
                .isInstanceOf(DeviceUriException.class)
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void namesThePortAsTheEngineerDoes() throws Exception {
        assertThat(PortConnectors.of(DeviceUri.parse("samv:serial:/dev/ttyUSB0?baud=9600&parity=EVEN"))
                        .portName())
                .isEqualTo("/dev/ttyUSB0");
        assertThat(PortConnectors.of(DeviceUri.parse("escpos:tcp://[::1]:9100")).portName())
                .isEqualTo("[::1]:9100");
    }

    @Test
    void aMissingNodeADirectoryAndAPlainFileAsSerialLineAreToldApart(@TempDir Path folder) throws Exception {
        assertThat(codeOf("samv:serial:" + folder.resolve("none"))).isEqualTo(Code.PORT_MISSING);
        assertThat(codeOf("escpos:file:" + folder.resolve("none"))).isEqualTo(Code.PORT_MISSING);
        assertThat(codeOf("samv:serial:" + folder)).isEqualTo(Code.CONFIGURATION);
        assertThat(codeOf("escpos:file:" + folder)).isEqualTo(Code.CONFIGURATION);
        assertThat(codeOf("samv:serial:" + Files.createFile(folder.resolve("file"))))
                .isEqualTo(Code.CONFIGURATION);
    }

    @Test
    void aPlainFileTakesBytesAndGivesNoneBackAndIsHeldByOne(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("paper.bin"));
        String uri = "escpos:file:" + file;
        try (BytePort port = PortConnectors.of(DeviceUri.parse(uri)).open()) {
            port.write(new byte[2000]);
            assertThat(port.read(new byte[10], Duration.ofMillis(10))).isZero();
            assertThat(codeOf(uri)).isEqualTo(Code.PORT_IN_USE);
        }
        assertThat(Files.size(file)).isEqualTo(2000);
        PortConnectors.of(DeviceUri.parse(uri)).open().close();
    }

    private static Code codeOf(String uri) throws Exception {
        PortConnector connector = PortConnectors.of(DeviceUri.parse(uri));
        try {
            connector.open().close();
        } catch (PortException failure) {
            return failure.error().code();
        }
        throw new AssertionError(uri + " could be opened");
    }
}
