package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.escpos.PrinterBench.notKnown;
import static org.banshi.device.escpos.PrinterBench.notPrinted;
import static org.banshi.device.escpos.PrinterBench.outcome;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.DeviceUri;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.banshi.simulator.escpos.PrinterModel.FlowControl;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Printers that lack one thing or another: what answers is used, and what nobody says is UNKNOWN. */
@Timeout(120)
class PrinterMakesTest {

    @ParameterizedTest
    @EnumSource(
            value = Feature.class,
            names = {"REAL_TIME", "AUTOMATIC"})
    void oneWayOfTellingTheStatusIsEnough(Feature missing) throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(
                        PrinterModel.MM_80.without(missing), "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
            bench.simulator.paperNearEnd();
            assertThat(bench.await(status -> status.paper() == Paper.LOW).cover())
                    .isEqualTo(Cover.CLOSED);
            bench.simulator.paperOut();
            bench.await(status -> status.paper() == Paper.OUT);
            bench.simulator.refillPaper();
            bench.simulator.fail(Fault.CUTTER);
            assertThat(bench.await(status -> status.availability() == Availability.HARDWARE_ERROR)
                            .error()
                            .orElseThrow())
                    .matches(error -> error.code() == Code.CUTTER_FAILED)
                    .matches(error -> error.vendorCode().equals("error=08"));
            bench.simulator.removeCause();
            bench.ready();
            bench.simulator.paperOutAfterLines(3);
            assertThat(notPrinted(bench.print(Slips.lines("前", 10)))).isEqualTo(Code.PAPER_OUT);
            bench.simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
            bench.simulator.dead(true);
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Feature.class, mode = EnumSource.Mode.EXCLUDE, names = "GS_R")
    void whateverElseIsMissingAReceiptIsConfirmed(Feature missing) throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(
                        PrinterModel.MM_80.without(missing), "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            // More than one part, and one.
            bench.printAtLast(Slips.lines("前".repeat(20), 40));
            bench.printAtLast(Slips.lines("后", 2));
            assertThat(bench.slips()).last().isEqualTo("后1\n后2");
        }
    }

    @Test
    void printerThatOnlyAnswersGsRPrintsAndLeavesTheRestUnknown() throws Exception {
        PrinterModel mute = PrinterModel.MM_80.without(Feature.REAL_TIME, Feature.AUTOMATIC, Feature.GS_I);
        try (PrinterBench bench =
                PrinterBench.onTcp(mute, "", PrinterBench.SOON_SILENT).ready()) {
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
            bench.ready();
            assertThat(bench.printer.status().cover()).isEqualTo(Cover.UNKNOWN);
        }
    }

    @Test
    void withoutGsRNothingIsEverCalledPrintedAndTheNextJobNeedNotWait() throws Exception {
        PrinterModel unconfirming = PrinterModel.MM_80.without(Feature.GS_R);
        try (PrinterBench bench = PrinterBench.onTcp(unconfirming, "?wait=0", PrinterBench.SOON_UNANSWERED)
                .ready()) {
            assertThat(notKnown(bench.print(Slips.lines("前", 3)))).isEqualTo(Code.TIMED_OUT);
            assertThat(notKnown(bench.print(Slips.lines("后", 3)))).isEqualTo(Code.TIMED_OUT);
            assertThat(bench.simulator.papers())
                    .extracting(paper -> paper.text())
                    .containsExactly("前1\n前2\n前3", "后1\n后2\n后3");
            // Trouble is told all the same.
            bench.simulator.paperOutAfterLines(2);
            assertThat(notPrinted(bench.print(Slips.lines("再", 9)))).isEqualTo(Code.PAPER_OUT);
        }
    }

    @Test
    void withoutNearEndSensorPaperIsFullUntilItIsOut() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_58.without(Feature.NEAR_END), "?paper=58")
                .ready()) {
            bench.simulator.paperNearEnd();
            bench.simulator.openCover();
            assertThat(bench.await(status -> status.cover() == Cover.OPEN).paper())
                    .isEqualTo(Paper.FULL);
            bench.simulator.paperOut();
            bench.await(status -> status.paper() == Paper.OUT);
        }
    }

    @Test
    void causeIsNamedRightByRealTimeStatusAlone() throws Exception {
        PrinterModel askedOnly = PrinterModel.MM_80.without(Feature.AUTOMATIC);
        try (PrinterBench bench = PrinterBench.onTcp(askedOnly, "?wait=0").ready()) {
            bench.simulator.failNextCut();
            // "Some error" is told one question earlier than which: nobody must be sent for the engineer.
            assertThat(notPrinted(bench.print(Slips.lines("前", 3)))).isEqualTo(Code.CUTTER_FAILED);
            bench.simulator.removeCause();
            bench.ready();
        }
    }

    @Test
    void hotHeadOnlyDelaysAReceipt() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("?wait=0").ready()) {
            bench.simulator.millimetresPerSecond(40);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行", 20));
            bench.awaitPaper(paper -> paper.lines().size() >= 3);
            bench.simulator.fail(Fault.OVERHEATED);
            bench.await(status -> status.availability() == Availability.OFFLINE);
            bench.simulator.millimetresPerSecond(0);
            bench.simulator.removeCause();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getFirst().lines()).hasSize(20);
            assertThat(bench.slips()).hasSize(1);
        }
    }

    @Test
    void xonXoffIsHeeded() throws Exception {
        PrinterModel small = PrinterModel.MM_80.without(Feature.GS_R).withFlow(FlowControl.XON_XOFF, 32 * 1024);
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.on(small, PtyWire.open(LineSpeed.UNLIMITED));
        simulator.millimetresPerSecond(2500);
        try (PrinterBench bench = PrinterBench.on(
                        simulator,
                        "escpos:serial:" + simulator.address() + "?flow=xonxoff&wait=0",
                        PrinterBench.SOON_UNANSWERED)
                .ready()) {
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行".repeat(22), 1000));
            assertThat(simulator.awaitCut(PrinterBench.PATIENCE).lines()).hasSize(1000);
            assertThat(simulator.lostBytes()).isZero();
            assertThat(notKnown(outcome(job))).isEqualTo(Code.TIMED_OUT);
        }
    }

    @Test
    void confirmedPartsKeepASmallBufferFromOverflowingWithoutAnyFlowControl() throws Exception {
        PrinterModel tiny = PrinterModel.MM_80.withFlow(FlowControl.XON_XOFF, 4 * 1024);
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.on(tiny, PtyWire.open(LineSpeed.UNLIMITED));
        simulator.millimetresPerSecond(1500);
        try (PrinterBench bench = PrinterBench.on(simulator, "escpos:serial:" + simulator.address())
                .ready()) {
            assertThat(bench.print(Slips.lines("行".repeat(22), 300))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(simulator.papers().getLast().lines()).hasSize(300);
            assertThat(simulator.lostBytes()).isZero();
        }
    }

    @Test
    void slowAnswersAreWaitedFor() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("").ready()) {
            bench.simulator.answersAfter(java.time.Duration.ofMillis(150));
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
            bench.simulator.openCover();
            bench.await(status -> status.cover() == Cover.OPEN);
        }
    }

    @Test
    void lineThatOnlyGoesOneWayCarriesTheWholeSlipAndConfirmsNothing(@TempDir Path folder) throws Exception {
        Path fifo = folder.resolve("lp0");
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<byte[]> received = reader.submit(() -> Files.readAllBytes(fifo));
            PrinterSetup setup = PrinterSetup.of(
                    DeviceUri.parse("escpos:file:" + fifo + "?status=none&beep=esc_b&cut=full"), PrinterBench.QUICK);
            try (EscPosPrinter printer = EscPosPrinter.open(setup)) {
                CompletableFuture<PrintOutcome> job = printer.print(Slips.lines("行", 3));
                // Until the reader has come to the other end, there is no port.
                while (!job.isDone() || outcome(job) instanceof PrintOutcome.NotPrinted) {
                    job = printer.print(Slips.lines("行", 3));
                    assertThat(outcome(job)).isNotNull();
                }
                assertThat(notKnown(outcome(job))).isEqualTo(Code.TIMED_OUT);
                assertThat(printer.status()).isEqualTo(DeviceStatus.ONLINE);
            }
            String text = new String(received.get(20, TimeUnit.SECONDS), Charset.forName("GB18030"));
            assertThat(text).contains("行1\n行2\n行3\n\u001DVA\u0018\u001BB\u0002\u0003");
        }
    }
}
