package org.banshi.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.banshi.simulator.TerminalClient;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EscPosPrinterSimulatorTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String INIT = "1B40";
    private static final String CHINESE = "1C26";
    private static final String CUT = "1D564203";
    private static final String DONE_QUESTION = "1D7201";

    private EscPosPrinterSimulator printer;
    private HostConnection host;

    @BeforeEach
    void connect() throws Exception {
        printer = EscPosPrinterSimulator.onTcp(0);
        host = new HostConnection(printer.port());
    }

    @AfterEach
    void disconnect() throws Exception {
        host.close();
        printer.close();
    }

    @Test
    void aReceiptComesOutWithTextQrCodeAndCut() throws Exception {
        host.send(INIT, CHINESE, "1B6101 1D2111", "'办事回执\n", "1D2100 1B6100", "'姓名 李䶮\n");
        byte[] payload = "https://example.org/案/1".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        host.send("1D286B 0400 31 41 3200", "1D286B 0300 31 43 06", "1D286B 0300 31 45 31");
        host.send(
                "1D286B %02X00 31 50 30".formatted(payload.length + 3),
                java.util.HexFormat.of().formatHex(payload));
        host.send("1D286B 0300 31 51 30", CUT, DONE_QUESTION);

        PrintedPaper paper = printer.awaitCut(SOON);
        assertThat(paper.lines()).containsExactly("办事回执", "姓名 李䶮");
        assertThat(paper.qrCodes()).containsExactly("https://example.org/案/1");
        assertThat(paper.partialCut()).isTrue();
        assertThat(host.receive(1)).isEqualTo("00");
        assertThat(printer.unknownCommands()).isZero();
    }

    @Test
    void chineseWithoutTheMultibyteCommandIsGarbage() throws Exception {
        host.send(INIT, "'回执\n", CUT);
        assertThat(printer.awaitCut(SOON).text()).isNotEmpty().doesNotContain("回");
    }

    @Test
    void fourByteCharactersComeOutAsTheirSingleBytes() throws Exception {
        host.send(INIT, CHINESE, "'¥5\n", CUT);
        assertThat(printer.awaitCut(SOON).text()).isEqualTo("0" + "65");
    }

    @Test
    void aCutWithoutFeedLeavesTheLastLinesOnTheNextPiece() throws Exception {
        host.send(INIT, "'one\ntwo\nthree\nfour\nfive\nsix\n", "1D5600");
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("one", "two", "three");
        host.send(CUT);
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("four", "five", "six");
    }

    @Test
    void aLongLineIsBrokenAt48LatinOr24ChineseCharacters() throws Exception {
        host.send(INIT, "'" + "x".repeat(50) + "\n", CHINESE, "'" + "长".repeat(25) + "\n", CUT);
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("x".repeat(48), "xx", "长".repeat(24), "长");
    }

    @Test
    void paperOutWithinAJobStopsItAnswersInRealTimeAndGoesOnAfterRefill() throws Exception {
        host.send(INIT, "1D61FF");
        assertThat(host.receive(4)).isEqualTo("10000000");
        printer.paperOutAfterLines(2);
        host.send("'one\ntwo\nthree\n", CUT, DONE_QUESTION);

        assertThat(host.receive(4)).isEqualTo("18000F00");
        host.send("100401", "100402", "100403", "100404");
        assertThat(host.receive(4)).isEqualTo("1A32127E");
        assertThat(host.silentFor(150)).isTrue();
        assertThat(printer.uncut().lines()).containsExactly("one", "two");

        printer.refillPaper();
        assertThat(host.receive(4)).isEqualTo("10000000");
        assertThat(host.receive(1)).isEqualTo("00");
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("one", "two", "three");
    }

    @Test
    void anOpenCoverIsSeenInBothKindsOfStatus() throws Exception {
        host.send("1D61FF");
        host.receive(4);
        printer.openCover();
        assertThat(host.receive(4)).isEqualTo("38000000");
        host.send("100401100402");
        assertThat(host.receive(2)).isEqualTo("1A16");
        printer.closeCover();
        assertThat(host.receive(4)).isEqualTo("10000000");
    }

    @Test
    void aJamNeedsTheHandAndThenTheHostsCommandWhichForgetsTheJob() throws Exception {
        printer.fail(Fault.MECHANICAL);
        host.send(INIT, "'lost\n", CUT, "100403", "100502", "100402");
        assertThat(host.receive(2)).isEqualTo("1652");

        printer.removeCause();
        host.send("100401", "100502", "100401", "'kept\n", CUT);
        assertThat(host.receive(2)).isEqualTo("3A12");
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("kept");
    }

    @Test
    void aStuckCutterStopsTheJobBeforeTheCompletionByte() throws Exception {
        printer.failNextCut();
        host.send("1D61FF", "'text\n", CUT, DONE_QUESTION);
        assertThat(host.receive(8)).isEqualTo("10000000" + "18080000");
        printer.removeCause();
        host.send("100501");
        assertThat(host.receive(5)).isEqualTo("10000000" + "00");
        assertThat(printer.cuts()).isEqualTo(1);
    }

    @Test
    void powerOffLosesBufferAndConnectionAndPowerOnStartsFresh() throws Exception {
        printer.switchOffline(true);
        host.send(INIT, "'lost\n", CUT, "100401");
        host.receive(1);
        printer.powerOff();
        assertThat(host.silentFor(200)).isTrue();
        printer.switchOffline(false);
        printer.powerOn();
        host.close();
        host = new HostConnection(printer.port());
        host.send("'kept\n", CUT);
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("kept");
    }

    @Test
    void aDeadPrinterSaysNothing() throws Exception {
        printer.dead(true);
        host.send("100401", DONE_QUESTION);
        assertThat(host.silentFor(150)).isTrue();
    }

    @Test
    void paperTakesItsTimeAndTheCompletionByteComesAfterIt() throws Exception {
        printer.millimetresPerSecond(EscPosPrinterSimulator.USUAL_MILLIMETRES_PER_SECOND);
        long start = System.nanoTime();
        // 30 lines of 3.75 mm are 112.5 mm.
        host.send(INIT, "'" + "line\n".repeat(30), DONE_QUESTION);
        assertThat(host.receive(1)).isEqualTo("00");
        assertThat((System.nanoTime() - start) / 1_000_000).isGreaterThanOrEqualTo(740L);
    }

    @Test
    void modelInfoIsAsked() throws Exception {
        host.send("1D4942", "1D4943");
        assertThat(host.receive(8 + 8)).isEqualTo("5F42414E53484900" + "5F53494D2D383000");
    }

    @Test
    void noiseNeverStopsThePrinter() throws Exception {
        Random random = new Random(20261123);
        byte[] noise = new byte[20_000];
        for (int i = 0; i < noise.length; i++) {
            // Mostly what begins commands, little that begins long ones.
            noise[i] = (byte) (random.nextInt(3) == 0 ? 0x1B + random.nextInt(3) : random.nextInt(256));
        }
        host.sendRaw(noise);
        // As receiptio does it: zeros push an interrupted picture out.
        byte[] zeros = new byte[70_000];
        host.sendRaw(zeros);
        host.send(INIT, "'alive\n", CUT);
        while (!printer.awaitCut(SOON).text().endsWith("alive")) {
            assertThat(printer.unknownCommands()).isPositive();
        }
    }

    @Test
    void thePlugCanBePulledWhileTheBufferIsFull() throws Exception {
        printer.switchOffline(true);
        host.sendRaw("x".repeat(100_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        long start = System.nanoTime();
        printer.unplug();
        printer.replug();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        host.close();
        host = new HostConnection(printer.port());
        printer.powerOff();
        printer.powerOn();
        printer.switchOffline(false);
        host.close();
        host = new HostConnection(printer.port());
        host.send("'alive\n", CUT);
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("alive");
    }

    @Test
    void aSerialPrinterAnswersOnItsTerminal() throws Exception {
        try (EscPosPrinterSimulator serial = EscPosPrinterSimulator.onPty(LineSpeed.BAUD_115200);
                TerminalClient client = new TerminalClient(serial.address())) {
            client.send("1B40 48690A 1D564203 1D7201");
            assertThat(client.receiveHex(1)).isEqualTo("00");
            assertThat(serial.awaitCut(SOON).lines()).containsExactly("Hi");
        }
    }

    @Test
    void successiveHostsAreServed() throws Exception {
        host.send("'first\n");
        host.close();
        host = new HostConnection(printer.port());
        host.send("'second\n", CUT);
        assertThat(printer.awaitCut(SOON).lines()).containsExactly("first", "second");
    }
}
