package org.banshi.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banshi.simulator.TerminalClient;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.banshi.simulator.escpos.PrinterModel.FlowControl;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.banshi.simulator.wire.TcpWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one make of printer does and another does not. */
@Timeout(60)
class PrinterModelTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aNarrowRollHoldsThirtyTwoLatinCharactersALine() throws Exception {
        TcpWire wire = TcpWire.listen(0, LineSpeed.UNLIMITED);
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.on(PrinterModel.MM_58, wire);
                HostConnection host = new HostConnection(wire.port())) {
            host.send("1B40", "'" + "x".repeat(40) + "\n", "1D564203");
            assertThat(printer.awaitCut(SOON).lines()).containsExactly("x".repeat(32), "x".repeat(8));
        }
    }

    @Test
    void withoutAnAnswerTheNextQuestionIsAnsweredFirst() throws Exception {
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);
                HostConnection host = new HostConnection(printer.port())) {
            printer.feature(Feature.REAL_TIME, false);
            host.send("100401", "1D7201");
            assertThat(host.receive(1)).isEqualTo("00");
            printer.feature(Feature.REAL_TIME, true);
            printer.feature(Feature.GS_R, false);
            host.send("1D7201", "100401");
            assertThat(host.receive(1)).isEqualTo("12");
            printer.feature(Feature.AUTOMATIC, false);
            host.send("1D61FF", "100401");
            assertThat(host.receive(1)).isEqualTo("12");
            printer.feature(Feature.AUTOMATIC, true);
            host.send("1D61FF");
            assertThat(host.receive(4)).isEqualTo("10000000");
        }
    }

    @Test
    void withoutItsSensorTheRollsEndComesUnannounced() throws Exception {
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);
                HostConnection host = new HostConnection(printer.port())) {
            printer.feature(Feature.NEAR_END, false);
            host.send("1D61FF");
            assertThat(host.receive(4)).isEqualTo("10000000");
            printer.paperNearEnd();
            host.send("100404");
            assertThat(host.receive(1)).isEqualTo("12");
            printer.paperOut();
            assertThat(host.receive(4)).isEqualTo("18000C00");
        }
    }

    @Test
    void theBufferIsForgottenOnCommandUnlessTheMakeDoesNotKnowIt() throws Exception {
        for (boolean knows : new boolean[] {true, false}) {
            try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);
                    HostConnection host = new HostConnection(printer.port())) {
                printer.feature(Feature.CLEAR, knows);
                printer.switchOffline(true);
                host.send("'old\n", "10140801031401060208", "100401");
                assertThat(host.receive(1)).isEqualTo("1A");
                printer.switchOffline(false);
                host.send("'new\n", "1D564203");
                assertThat(printer.awaitCut(SOON).text()).isEqualTo(knows ? "new" : "old\nnew");
            }
        }
    }

    @Test
    void xoffComesBeforeTheBufferIsFullAndXonWhenThereIsRoom() throws Exception {
        PrinterModel model = PrinterModel.MM_80.withFlow(FlowControl.XON_XOFF, 24 * 1024);
        PtyWire wire = PtyWire.open(LineSpeed.UNLIMITED);
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.on(model, wire);
                TerminalClient client = new TerminalClient(wire.address())) {
            printer.fail(Fault.OVERHEATED);
            client.send("41".repeat(13 * 1024));
            assertThat(client.receiveHex(1)).isEqualTo("13");
            assertThat(printer.lostBytes()).isZero();
            printer.removeCause();
            assertThat(client.receiveHex(1)).isEqualTo("11");
            printer.fail(Fault.OVERHEATED);
            client.send("41".repeat(40 * 1024));
            assertThat(client.receiveHex(1)).isEqualTo("13");
            client.send("100403");
            assertThat(client.receiveHex(1)).isEqualTo("52");
            assertThat(printer.lostBytes()).isPositive();
        }
    }
}
