package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.escpos.PrinterBench.notKnown;
import static org.banshi.device.escpos.PrinterBench.outcome;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.PrintOutcome;
import org.banshi.simulator.escpos.AnswerDamage;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.escpos.PrinterModel.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bytes that look like the answer that a receipt is done, while it is not: it is never called printed by them. */
@Timeout(90)
class FalseAnswersTest {

    private static final int FOR_GOOD = 100_000;

    /** What a printer can give as a proof. */
    enum Make {
        WITH_MARK(PrinterModel.MM_80),
        WITHOUT_MARK(PrinterModel.MM_80.without(Feature.GS_I));

        private final PrinterModel model;

        Make(PrinterModel model) {
            this.model = model;
        }
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void restOfAnAutomaticStatusDoesNot(Make make) throws Exception {
        try (PrinterBench bench = bench(make, PrinterBench.SOON_UNCONFIRMED)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.damageAnswers(AnswerDamage.FIRST_BYTE_LOST, FOR_GOOD);
            bench.simulator.openCover();
            assertThat(outcome(job)).isNotInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.slips()).isEmpty();
        }
    }

    /** As many false answers as a receipt of one part gets, or more: nothing but silence follows. */
    @ParameterizedTest
    @EnumSource(Make.class)
    void falseAnswersOfAPrinterThatDiesDoNot(Make make) throws Exception {
        try (PrinterBench bench = bench(make, PrinterBench.SOON_SILENT)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.dead(true);
            bench.simulator.sendUnasked(make == Make.WITH_MARK ? new byte[1] : new byte[3]);
            assertThat(notKnown(outcome(job))).isEqualTo(Code.NO_ANSWER);
            assertThat(bench.slips()).isEmpty();
        }
    }

    @Test
    void falseAnswerDoesNotHideTheTrueOne() throws Exception {
        try (PrinterBench bench = bench(Make.WITH_MARK, PrinterBench.QUICK)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.sendUnasked(new byte[] {0});
            assertThat(outcome(job)).isInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.slips()).hasSize(1);
        }
    }

    /** One stray byte shows that the line cannot be believed: 08 00 00 is the rest of a cutter's error. */
    @Test
    void answersAmongStrayBytesDoNot() throws Exception {
        try (PrinterBench bench = bench(Make.WITHOUT_MARK, PrinterBench.SOON_SILENT)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.dead(true);
            bench.simulator.sendUnasked(new byte[] {0x08, 0});
            assertThat(notKnown(outcome(job))).isEqualTo(Code.NO_ANSWER);
            assertThat(bench.slips()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Make.class)
    void noiseDoesNot(Make make) throws Exception {
        byte[] noise = new byte[256];
        new Random(1).nextBytes(noise);
        noise[0] = 0;
        noise[1] = 0;
        try (PrinterBench bench = bench(make, PrinterBench.SOON_SILENT)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.dead(true);
            bench.simulator.sendUnasked(noise);
            assertThat(outcome(job)).isNotInstanceOf(PrintOutcome.Printed.class);
            assertThat(bench.slips()).isEmpty();
        }
    }

    /** The slip comes out, and still nobody has said so. */
    @Test
    void answersThatArriveAsAnythingDoNot() throws Exception {
        try (PrinterBench bench = bench(Make.WITH_MARK, PrinterBench.SOON_UNCONFIRMED)) {
            CompletableFuture<PrintOutcome> job = owed(bench);
            bench.simulator.damageAnswers(AnswerDamage.RANDOM, FOR_GOOD);
            bench.simulator.sendUnasked(new byte[] {0});
            assertThat(outcome(job)).isNotInstanceOf(PrintOutcome.Printed.class);
        }
    }

    private static PrinterBench bench(Make make, PrinterTiming timing) throws Exception {
        return PrinterBench.onTcp(make.model, "?wait=0", timing).ready();
    }

    /** A receipt of one part: its first line is on the paper, so it has been sent as a whole and its answer is owed. */
    private static CompletableFuture<PrintOutcome> owed(PrinterBench bench) throws Exception {
        bench.simulator.millimetresPerSecond(20);
        CompletableFuture<PrintOutcome> job = bench.printer.print(Slips.lines("前", 10));
        bench.awaitPaper(paper -> !paper.lines().isEmpty());
        return job;
    }
}
