package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.banshi.simulator.pty.PseudoTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SerialPortTest {

    @Test
    void carriesEveryByteAsItIs() throws Exception {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        try (PseudoTerminal device = PseudoTerminal.open();
                BytePort port = connector(device).open()) {
            device.write(all, Duration.ofSeconds(5));
            assertThat(read(port, all.length)).isEqualTo(all);
            port.write(all);
            assertThat(device.read()).isEqualTo(all);
        }
    }

    @Test
    void aSecondOpenerIsToldThatThePortIsInUse() throws Exception {
        try (PseudoTerminal device = PseudoTerminal.open();
                BytePort port = connector(device).open()) {
            assertThatThrownBy(() -> connector(device).open())
                    .isInstanceOfSatisfying(
                            PortException.class,
                            failure -> assertThat(failure.error().code()).isEqualTo(Code.PORT_IN_USE));
            port.close();
            connector(device).open().close();
        }
    }

    @Test
    void anUnpluggedLineEndsReadWriteAndCheck() throws Exception {
        try (PseudoTerminal device = PseudoTerminal.open();
                BytePort port = connector(device).open()) {
            port.check();
            device.unplug();
            assertThatThrownBy(() -> port.read(new byte[8], Duration.ofSeconds(10)))
                    .isInstanceOf(IOException.class);
            assertThatThrownBy(() -> port.write(new byte[8])).isInstanceOf(IOException.class);
            assertThatThrownBy(port::check).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDeviceThatTakesNoBytesEndsTheWriteInsteadOfHoldingIt() throws Exception {
        try (PseudoTerminal device = PseudoTerminal.open();
                BytePort port = connector(device).open()) {
            // More than a pseudo-terminal holds while nobody reads it.
            Thread closer = Thread.ofVirtual().start(() -> {
                try {
                    assertThat(device.read()).isNotEmpty();
                } catch (IOException unexpected) {
                    throw new AssertionError(unexpected);
                }
                port.close();
            });
            assertThatThrownBy(() -> port.write(new byte[1_000_000]))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(device.path().toString());
            closer.join();
        }
    }

    private static PortConnector connector(PseudoTerminal device) throws Exception {
        return PortConnectors.of(DeviceUri.parse("samv:serial:" + device.path() + "?baud=115200"));
    }

    private static byte[] read(BytePort port, int count) throws IOException {
        StringBuilder got = new StringBuilder();
        byte[] buffer = new byte[64];
        while (got.length() < count) {
            int read = port.read(buffer, Duration.ofSeconds(5));
            assertThat(read).as("bytes stopped after %d", got.length()).isPositive();
            got.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
        }
        return got.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
