package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.escpos.PrinterBench.notKnown;
import static org.banshi.device.escpos.PrinterBench.notPrinted;
import static org.banshi.device.escpos.PrinterBench.outcome;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.banshi.simulator.wire.LineSpeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A receipt that broke off is printed anew, whole and marked, when somebody has mended the cause; or never. */
@Timeout(120)
class RestartTest {

    /** What stops a receipt, and how it is mended. */
    enum Trouble {
        PAPER {
            @Override
            void strike(EscPosPrinterSimulator printer) {
                printer.paperOut();
            }

            @Override
            void mend(EscPosPrinterSimulator printer) {
                printer.refillPaper();
            }
        },
        COVER {
            @Override
            void strike(EscPosPrinterSimulator printer) {
                printer.openCover();
            }

            @Override
            void mend(EscPosPrinterSimulator printer) {
                printer.closeCover();
            }
        },
        JAM {
            @Override
            void strike(EscPosPrinterSimulator printer) {
                printer.fail(org.banshi.simulator.escpos.PrinterCondition.Fault.MECHANICAL);
            }

            @Override
            void mend(EscPosPrinterSimulator printer) {
                printer.removeCause();
            }
        },
        CUTTER {
            @Override
            void strike(EscPosPrinterSimulator printer) {
                printer.failNextCut();
                printer.millimetresPerSecond(0);
            }

            @Override
            void mend(EscPosPrinterSimulator printer) {
                printer.removeCause();
            }
        },
        PANEL {
            @Override
            void strike(EscPosPrinterSimulator printer) {
                printer.switchOffline(true);
            }

            @Override
            void mend(EscPosPrinterSimulator printer) {
                printer.switchOffline(false);
            }
        };

        abstract void strike(EscPosPrinterSimulator printer);

        abstract void mend(EscPosPrinterSimulator printer);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void brokenReceiptIsCutOffAndPrintedAnewWithAMark(Trouble trouble) throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("").ready()) {
            bench.simulator.millimetresPerSecond(40);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行", 30));
            bench.awaitPaper(paper -> paper.lines().size() >= 3);
            trouble.strike(bench.simulator);
            bench.await(status -> !status.canWork());
            assertThat(job).isNotDone();
            bench.simulator.millimetresPerSecond(0);
            trouble.mend(bench.simulator);
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            List<PrintedPaper> papers = bench.simulator.papers();
            assertThat(papers).hasSize(2);
            assertThat(papers.getFirst().text()).startsWith("行1\n").doesNotContain(RestartMark.CHINESE);
            assertThat(papers.getLast().lines().getFirst().strip()).isEqualTo(RestartMark.CHINESE);
            assertThat(papers.getLast().lines().getLast()).isEqualTo("行30");
            assertThat(papers.getLast().lines()).hasSize(3 + 30);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void paperThatRunsOutWithinAPictureIsAlsoMended(boolean waitsForHost) throws Exception {
        try (PrinterBench bench =
                PrinterBench.onTcp(PrinterModel.MM_58, "?paper=58&qr=raster").ready()) {
            bench.simulator.recoveryAfterPaperOut(waitsForHost);
            bench.simulator.paperOutAfterLines(9);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.receipt());
            bench.await(status -> status.paper() == Paper.OUT);
            bench.simulator.refillPaper();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text())
                    .contains("办事回执")
                    .contains("请妥善保管");
        }
    }

    @Test
    void makeThatCannotBeClearedFinishesTheOldSlipFirst() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_80.without(Feature.CLEAR), "")
                .ready()) {
            bench.simulator.paperOutAfterLines(3);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行", 6));
            bench.await(status -> status.paper() == Paper.OUT);
            bench.simulator.refillPaper();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().lines()).hasSize(3 + 6);
            assertThat(bench.simulator.papers().getFirst().text()).isEqualTo("行1\n行2\n行3\n行4\n行5\n行6");
        }
    }

    @Test
    void answersOfTheOldSlipAreNotTakenForThoseOfTheNewOne() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp(PrinterModel.MM_80.without(Feature.CLEAR), "")
                .ready()) {
            bench.simulator.millimetresPerSecond(300);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行".repeat(20), 60));
            bench.awaitPaper(paper -> paper.lines().size() >= 3);
            bench.simulator.openCover();
            bench.await(status -> !status.canWork());
            CompletableFuture<Integer> cutsAtTheEnd = job.thenApply(outcome -> bench.simulator.cuts());
            bench.simulator.closeCover();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().lines()).hasSize(3 + 60);
            assertThat(cutsAtTheEnd.join()).isEqualTo(bench.simulator.cuts());
        }
    }

    @Test
    void whoeverAskedCanTakeABrokenReceiptBack() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("").ready()) {
            bench.simulator.paperOutAfterLines(3);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 10));
            bench.await(status -> status.paper() == Paper.OUT);
            assertThat(job.cancel(false)).isTrue();
            assertThat(job).isCancelled();
            bench.simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers())
                    .extracting(PrintedPaper::text)
                    .noneMatch(text -> text.contains(RestartMark.CHINESE));
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void afterItsTimeABrokenReceiptIsGivenUp() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("?wait=1").ready()) {
            bench.simulator.paperOutAfterLines(3);
            assertThat(notPrinted(bench.print(Slips.lines("前", 10)))).isEqualTo(Code.PAPER_OUT);
            bench.simulator.refillPaper();
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }

    @Test
    void receiptThatBreaksOffEachTimeDoesNotEatTheRoll() throws Exception {
        try (PrinterBench bench = PrinterBench.onTcp("").ready()) {
            bench.simulator.paperOutAfterLines(2);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 9));
            for (int restart = 0; restart < 2; restart++) {
                bench.await(status -> status.paper() == Paper.OUT);
                assertThat(job).isNotDone();
                bench.simulator.paperOutAfterLines(2);
                bench.simulator.refillPaper();
                bench.simulator.awaitCut(PrinterBench.PATIENCE);
            }
            assertThat(notPrinted(outcome(job))).isEqualTo(Code.PAPER_OUT);
        }
    }

    @Test
    void cablePulledInTheMiddleIsMendedByPluggingItIn() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(new LineSpeed(19200));
        try (PrinterBench bench = PrinterBench.on(simulator, "escpos:serial:" + simulator.address() + "?baud=19200")
                .ready()) {
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行".repeat(20), 200));
            bench.awaitPaper(paper -> paper.lines().size() >= 3);
            simulator.unplug();
            bench.await(status -> status.availability() == Availability.NO_DEVICE);
            assertThat(job).isNotDone();
            simulator.replug();
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(simulator.papers().getLast().lines()).hasSize(3 + 200);
        }
    }

    @Test
    void switchedOffAndOnInTheMiddleIsNeverCalledPrinted() throws Exception {
        EscPosPrinterSimulator simulator = EscPosPrinterSimulator.onPty(LineSpeed.BAUD_115200);
        // No cable is pulled: the line stays open, and the printer answers again before anybody misses it.
        try (PrinterBench bench = PrinterBench.on(
                        simulator, "escpos:serial:" + simulator.address(), PrinterBench.SOON_UNCONFIRMED)
                .ready()) {
            simulator.millimetresPerSecond(200);
            CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("行".repeat(20), 60));
            bench.awaitPaper(paper -> paper.lines().size() >= 5);
            simulator.powerOff();
            simulator.powerOn();
            simulator.millimetresPerSecond(0);
            // What was sent after the power came back is processed and answered; what was lost is not.
            assertThat(notKnown(outcome(job))).isEqualTo(Code.TIMED_OUT);
            bench.await(DeviceStatus::canWork);
            bench.ready();
            assertThat(bench.print(Slips.lines("后", 2))).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(simulator.papers().getLast().text()).isEqualTo("后1\n后2");
        }
    }
}
