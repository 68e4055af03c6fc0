package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.escpos.PrinterBench.PATIENCE;
import static org.banshi.device.escpos.PrinterBench.notKnown;
import static org.banshi.device.escpos.PrinterBench.notPrinted;
import static org.banshi.device.escpos.PrinterBench.outcome;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Cover;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.escpos.AnswerDamage;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong at a printer, and that no half receipt is ever called done or left for the next resident. */
@Timeout(90)
class PrinterFaultsTest {

    @Test
    void withoutPaperAJobIsRefusedAtOnce() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.paperOut();
            DeviceStatus status = bench.await(now -> now.paper() == Paper.OUT);
            assertThat(status.availability()).isEqualTo(Availability.USER_ERROR);
            assertThat(status.error().orElseThrow().sentence()).contains("new roll");
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.PAPER_OUT);
            bench.simulator.refillPaper();
            bench.await(DeviceStatus::canWork);
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.slips()).hasSize(1);
        }
    }

    /** Not begun, broken off and kept for a new roll: whoever asked can still go to another printer. */
    @Test
    void withoutPaperAJobIsRefusedAtOnceAlsoWhileTheStatusIsBeingAsked() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("?wait=60").ready()) {
            bench.simulator.answersAfter(Duration.ofMillis(20));
            bench.simulator.paperOut();
            bench.await(now -> now.paper() == Paper.OUT);
            for (int job = 0; job < 10; job++) {
                assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.PAPER_OUT);
            }
        }
    }

    @Test
    void printerThatHasNoPaperWhenOpenedIsUsedAfterTheRefill() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onTcp(0);
        simulator.paperOut();
        try (PrinterBench bench =
                PrinterBench.on(simulator, "escpos:tcp://127.0.0.1:" + simulator.port() + "?wait=0")) {
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.PAPER_OUT);
            simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void paperOutInTheMiddleLeavesNothingForTheNextReceipt(boolean waitsForHost) throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.recoveryAfterPaperOut(waitsForHost);
            bench.simulator.paperOutAfterLines(3);
            assertThat(notPrinted(bench.print(Slips.lines("前", 10)))).isEqualTo(Code.PAPER_OUT);
            bench.await(now -> now.paper() == Paper.OUT);
            bench.simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 3))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.slips()).containsExactly("前1\n前2\n前3", "后1\n后2\n后3");
        }
    }

    @Test
    void paperOutInTheMiddleOnASerialLine() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(LineSpeed.BAUD_115200);
        try (PrinterBench bench = PrinterBench.on(simulator, "escpos:serial:" + simulator.address() + "?wait=0")
                .ready()) {
            simulator.paperOutAfterLines(3);
            assertThat(notPrinted(bench.print(Slips.lines("前".repeat(20), 60)))).isEqualTo(Code.PAPER_OUT);
            simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void coverOpenedInTheMiddle() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.millimetresPerSecond(50);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 40));
            bench.await(status -> status.availability() == Availability.BUSY);
            bench.simulator.openCover();
            assertThat(notPrinted(outcome(job))).isEqualTo(Code.COVER_OPEN);
            bench.simulator.millimetresPerSecond(0);
            bench.simulator.closeCover();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void stuckCutterIsToldToTryAgainWhenItsCauseIsGone() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.failNextCut();
            assertThat(notPrinted(bench.print(Slips.lines("前", 3)))).isEqualTo(Code.CUTTER_FAILED);
            assertThat(bench.await(now -> now.availability() == Availability.HARDWARE_ERROR)
                            .error()
                            .orElseThrow()
                            .sentence())
                    .contains("cutter");
            bench.simulator.removeCause();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void jamBetweenReceiptsIsToldAndRecoversToo() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.fail(Fault.MECHANICAL);
            bench.await(now -> now.paper() == Paper.JAMMED);
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.PAPER_JAMMED);
            bench.simulator.removeCause();
            bench.ready();
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void overheatedHeadIsWaitedFor() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.fail(Fault.OVERHEATED);
            assertThat(bench.await(now -> now.error().isPresent()).availability())
                    .isEqualTo(Availability.OFFLINE);
            bench.simulator.removeCause();
            bench.ready();
        }
    }

    @Test
    void brokenPrinterIsForTheEngineer() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.fail(Fault.UNRECOVERABLE);
            assertThat(bench.await(now -> now.availability() == Availability.HARDWARE_ERROR)
                            .error()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.PRINTER_FAILED);
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.PRINTER_FAILED);
        }
    }

    @Test
    void printerSwitchedOffLine() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.switchOffline(true);
            bench.await(now -> now.availability() == Availability.OFFLINE);
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.OFFLINE);
            bench.simulator.switchOffline(false);
            bench.ready();
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
        }
    }

    @Test
    void printerThatDiesWhilePrintingLeavesTheOutcomeUnknown() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_80, "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            bench.simulator.millimetresPerSecond(10);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 20));
            // The first line is on the paper, so the short slip has been sent as a whole.
            bench.await(status -> status.availability() == Availability.BUSY);
            bench.simulator.dead(true);
            assertThat(notKnown(outcome(job))).isEqualTo(Code.NO_ANSWER);
            assertThat(bench.await(now -> now.availability() == Availability.NO_DEVICE)
                            .error()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.NO_ANSWER);
        }
    }

    @Test
    void printerThatNeverAnswersRefusesJobsInBoundedTimeAndIsUsedWhenItWakes() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onTcp(0);
        simulator.dead(true);
        try (PrinterBench bench = PrinterBench.on(
                simulator, "escpos:tcp://127.0.0.1:" + simulator.port() + "?wait=0", PrinterBench.SOON_SILENT)) {
            assertThat(notPrinted(bench.print(Slips.receipt()))).isEqualTo(Code.NO_ANSWER);
            simulator.dead(false);
            bench.ready();
            bench.printAtLast(Slips.receipt());
        }
    }

    @ParameterizedTest
    @EnumSource(AnswerDamage.class)
    void someDamagedAnswersAreGotOver(AnswerDamage damage) throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_80, "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            bench.simulator.damageAnswers(damage, 3);
            bench.simulator.openCover();
            bench.await(now -> now.cover() == Cover.OPEN);
            bench.simulator.closeCover();
            bench.ready();
            bench.simulator.endDamage();
            bench.printAtLast(Slips.lines("后", 2));
            assertThat(bench.slips()).contains("后1\n后2");
        }
    }

    /** Answers that begin no message are none; of those that look like "done", see {@link FalseAnswersTest}. */
    @Test
    void printerWhoseAnswersMeanNothingIsSilent() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_80, "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            bench.simulator.millimetresPerSecond(20);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 10));
            bench.awaitPaper(paper -> !paper.lines().isEmpty());
            bench.simulator.damageAnswers(AnswerDamage.GARBLED, 100_000);
            assertThat(notKnown(outcome(job))).isEqualTo(Code.NO_ANSWER);
            assertThat(bench.await(now -> now.availability() == Availability.NO_DEVICE)
                            .error()
                            .orElseThrow()
                            .sentence())
                    .contains("baud");
        }
    }

    @Test
    void connectionLostAfterTheLastByteLeavesTheOutcomeUnknown() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.millimetresPerSecond(20);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 10));
            bench.await(status -> status.availability() == Availability.BUSY);
            bench.simulator.unplug();
            assertThat(notKnown(outcome(job))).isEqualTo(Code.LOST);
            bench.simulator.millimetresPerSecond(0);
            bench.simulator.replug();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void connectionLostBeforeTheLastByteMeansNotPrinted() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(new LineSpeed(9600));
        // 8 kB at 9600 baud take eight seconds, and the system's own buffer holds half of it at the most.
        try (PrinterBench bench = PrinterBench.on(
                        simulator, "escpos:serial:" + simulator.address() + "?baud=9600&wait=0")
                .ready()) {
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前".repeat(20), 200));
            bench.await(status -> status.availability() == Availability.BUSY);
            simulator.unplug();
            assertThat(notPrinted(outcome(job))).isEqualTo(Code.LOST);
        }
    }

    @Test
    void powerCutForgetsNothingOfOurs() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp().ready()) {
            bench.simulator.powerOff();
            bench.await(now -> now.availability() == Availability.NO_DEVICE);
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.NotPrinted.class);
            bench.simulator.powerOn();
            bench.ready();
            assertThat(bench.print(Slips.receipt())).isInstanceOf(PrintOutcome.Printed.class);
            // The automatic status was off after power-on; a change is told only if it has been asked for again.
            bench.simulator.openCover();
            bench.await(now -> !now.canWork());
        }
    }

    @Test
    void serialPrinterIsUsedAgainAfterAPowerCut() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(LineSpeed.BAUD_115200);
        try (PrinterBench bench = PrinterBench.on(
                        simulator, "escpos:serial:" + simulator.address() + "?wait=0", PrinterBench.SOON_SILENT)
                .ready()) {
            simulator.powerOff();
            assertThat(bench.await(now -> now.availability() == Availability.NO_DEVICE)
                            .error()
                            .orElseThrow()
                            .code())
                    .isEqualTo(Code.NO_ANSWER);
            simulator.powerOn();
            bench.ready();
            bench.printAtLast(Slips.receipt());
        }
    }

    @Test
    void interruptedPictureOfAnEarlierProgramIsPushedOut() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onTcp(0);
        try (java.net.Socket earlier = new java.net.Socket("127.0.0.1", simulator.port())) {
            earlier.getOutputStream().write(new byte[] {0x1D, 0x76, 0x30, 0, 48, 0, 24, 0, 1, 2, 3});
            earlier.getOutputStream().flush();
        }
        try (PrinterBench bench = PrinterBench.on(
                simulator, "escpos:tcp://127.0.0.1:" + simulator.port() + "?wait=0", PrinterBench.SOON_PUSHED)) {
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(simulator.awaitIdle(PATIENCE)).isTrue();
            assertThat(simulator.papers().getLast().text()).isEqualTo("后1\n后2");
            assertThat(simulator.papers().getLast().pictures()).isZero();
        }
    }
}
