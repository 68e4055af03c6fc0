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
            assertThat(host.receiveHex(17)).isEqualTo("020130303030235343" + "4E54524731063B03");
            assertThat(host.receiveHex(2)).isEqualTo("410D");
            assertThat(scanner.triggered()).isFalse();

            scanner.show("B");
            host.send("7E01 30303030 2353434E545247");
            host.send("31 3B 03");
            assertThat(host.receive(17)).startsWith(2, 1);
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

    @Test
    void aGm65AnswersEachCommandBeforeTheCode() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.GM65, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.show("A");
            host.send("7E000801000201ABCD");
            assertThat(host.receiveHex(10)).isEqualTo("02000001003331" + "410D0A");
            host.send("7E000701000001ABCD");
            assertThat(host.receiveHex(7)).isEqualTo("02000001D6988A");
        }
    }

    @Test
    void anNt0861SendsPacketsThatCanBeDamaged() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.NT0861, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.show("42");
            host.send("16540D21");
            assertThat(host.receiveHex(12)).isEqualTo("06" + "02300003733432FFFFFEF1");
            scanner.fault(ScannerFault.WRONG_CHECKSUM, true);
            scanner.show("42");
            host.send("16540D21");
            assertThat(host.receiveHex(12)).isEqualTo("06" + "02300003733432FFFFFEF0");
        }
    }

    @Test
    void faultsChangeWhatIsSent() throws Exception {
        try (ScannerSimulator scanner = ScannerSimulator.onPty(ScannerProfile.HONEYWELL, LineSpeed.UNLIMITED);
                TerminalClient host = new TerminalClient(scanner.address())) {
            scanner.readsByItself(true);
            scanner.fault(ScannerFault.NO_TERMINATOR, true);
            scanner.prefix(new byte[] {'P'});
            scanner.show("A");
            assertThat(host.receiveHex(2)).isEqualTo("5041");
            scanner.fault(ScannerFault.NO_TERMINATOR, false);
            scanner.fault(ScannerFault.DOUBLE, true);
            scanner.show("B");
            assertThat(host.receiveHex(6)).isEqualTo("50420D50420D");
            scanner.fault(ScannerFault.DOUBLE, false);
            scanner.fault(ScannerFault.CHOPPED, true);
            scanner.show("CD");
            assertThat(host.receiveHex(2)).isEqualTo("5043");
            scanner.fault(ScannerFault.CHOPPED, false);
            scanner.fault(ScannerFault.WRONG_BAUD, true);
            scanner.show("E");
            assertThat(host.receive(3)).isNotEqualTo(new byte[] {'P', 'E', '\r'});
        }
    }
}
