package org.banshi.device.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TcpPortTest {

    @Test
    void carriesBytesBothWaysAndEndsWithTheStream() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                BytePort port = connect(server.getLocalPort());
                Socket peer = server.accept()) {
            byte[] buffer = new byte[16];
            assertThat(port.read(buffer, Duration.ZERO)).isZero();
            assertThat(port.read(buffer, Duration.ofMillis(20))).isZero();
            port.write(new byte[] {1, 2, 3});
            assertThat(peer.getInputStream().readNBytes(3)).containsExactly(1, 2, 3);
            peer.getOutputStream().write(new byte[] {7, 8});
            assertThat(port.read(buffer, Duration.ofSeconds(5))).isEqualTo(2);
            assertThat(buffer).startsWith(7, 8);
            peer.close();
            assertThatThrownBy(() -> port.read(buffer, Duration.ofSeconds(5)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + server.getLocalPort());
        }
    }

    @Test
    void aCheckNoticesTheEndAndTakesNoByteAway() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                BytePort port = connect(server.getLocalPort());
                Socket peer = server.accept()) {
            port.check();
            byte[] sent = new byte[1000];
            java.util.Arrays.fill(sent, (byte) 9);
            peer.getOutputStream().write(sent);
            peer.close();
            byte[] buffer = new byte[100];
            int count = 0;
            while (count < sent.length) {
                port.check();
                int read = port.read(buffer, Duration.ofSeconds(5));
                assertThat(read).isPositive();
                assertThat(buffer[read - 1]).isEqualTo((byte) 9);
                count += read;
            }
            assertThat(count).isEqualTo(sent.length);
            assertThatThrownBy(() -> {
                        while (true) {
                            port.check();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void anotherThreadsCloseEndsARead() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                BytePort port = connect(server.getLocalPort())) {
            Thread closer = Thread.ofPlatform().start(port::close);
            assertThatThrownBy(() -> {
                        while (true) {
                            port.read(new byte[1], Duration.ofSeconds(20));
                        }
                    })
                    .isInstanceOf(IOException.class);
            closer.join();
        }
    }

    @Test
    void aRefusedConnectionAndAnUnknownHostHaveTheirSentence() throws Exception {
        int free;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertThatThrownBy(() -> connect(free))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.error().code()).isEqualTo(Code.CONNECTION_REFUSED))
                .hasMessageContaining("127.0.0.1:" + free);
        assertThatThrownBy(() -> PortConnectors.of(DeviceUri.parse("escpos:tcp://no-such-host.invalid:9100"))
                        .open())
                .hasMessageContaining("unknown");
    }

    private static BytePort connect(int port) throws Exception {
        return PortConnectors.of(DeviceUri.parse("escpos:tcp://127.0.0.1:" + port))
                .open();
    }
}
