package org.banshi.simulator.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.banshi.simulator.TerminalClient;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ScannerSimulatorTest {

    @Test
    void aPlainScannerSendsWhatIsShownWithItsSuffix() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty();
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.show("码 1");
            assertThat(host.receiveHex(7)).isEqualTo("E7A0812031" + "0D0A");
        }
    }

    @Test
    void anyByteValuePassesUnchanged() throws Exception {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.PLAIN, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.suffix(new byte[0]);
            scanner.show(every);
            assertThat(host.receive(256)).isEqualTo(every);
        }
    }

    @Test
    void aNewlandReadsOncePerTriggerAndAnswersTheProbe() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.NEWLAND, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.show("A");
            host.send("3F");
            assertThat(host.receiveHex(1)).isEqualTo("21");
            host.send("7E01 30303030 2353434E54524731 3B 03");
            assertThat(host.receiveHex(2)).isEqualTo("410D");
            assertThat(scanner.triggered()).isFalse();

            scanner.show("B");
            host.send("7E01 30303030 2353434E545247");
            host.send("31 3B 03");
            assertThat(host.receiveHex(2)).isEqualTo("420D");
            assertThat(scanner.triggers()).isEqualTo(2);
        }
    }

    @Test
    void aStoppedHoneywellReadsNothing() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.HONEYWELL, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            host.send("16540D 16550D");
            scanner.show("A");
            scanner.takeAway();
            scanner.aimPrefix(true);
            host.send("16540D");
            scanner.show("B");
            assertThat(new String(host.receive(5), StandardCharsets.US_ASCII)).isEqualTo("]Q1B\r");
        }
    }

    @Test
    void piecesComeWithPausesAndLongCodesWhole() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.PLAIN, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            long start = System.nanoTime();
            scanner.sendInPieces("abcdef".getBytes(StandardCharsets.US_ASCII), 3, Duration.ofMillis(40));
            assertThat(new String(host.receive(8), StandardCharsets.US_ASCII)).isEqualTo("abcdef\r\n");
            assertThat(System.nanoTime() - start).isGreaterThan(75_000_000L);
            scanner.showLongCode(5000);
            assertThat(host.receive(5002)).endsWith('\r', '\n').hasSize(5002);
        }
    }
}
