package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.banshi.device.Slip;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a driver of a receipt printer must do. */
public abstract class ReceiptPrinterConformance extends DeviceConformance<ReceiptPrinter, ReceiptPrinterUnderTest>
        implements CommandRules<ReceiptPrinter, ReceiptPrinterUnderTest, PrintOutcome> {

    private static final int LINES = 12;

    @Test
    void whatIsCalledPrintedHasComeOut() throws Exception {
        ReceiptPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<ReceiptPrinter> open = stand().open(fixture).awaitOnline();
        int before = fixture.slips();
        for (int slip = 1; slip <= 3; slip++) {
            work(open.device(), fixture);
            assertThat(fixture.slips()).as("slips that came out").isEqualTo(before + slip);
        }
    }

    @Test
    void withoutPaperNothingIsCalledPrintedAndANewRollHelps() throws Exception {
        ReceiptPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<ReceiptPrinter> open = stand().open(fixture).awaitOnline();
        Assumptions.assumeTrue(fixture.runOutOfPaper(), "this device does not know its paper");
        open.await("paper OUT", status -> status.paper() == Paper.OUT);
        assertThat(open.device().status().canWork()).isFalse();
        PrintOutcome outcome = command(open.device(), fixture).get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(outcome).isInstanceOf(PrintOutcome.NotPrinted.class);
        assertThat(errorOf(outcome).orElseThrow().code()).isEqualTo(DeviceError.Code.PAPER_OUT);
        fixture.refill();
        open.await("that it can work", status -> status.canWork());
        work(open.device(), fixture);
    }

    @Test
    void aSlipThatTheRollWasTooShortForIsNotCalledPrinted() throws Exception {
        ReceiptPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<ReceiptPrinter> open = stand().open(fixture).awaitOnline();
        Assumptions.assumeTrue(fixture.runOutAfterLines(LINES / 2), "the roll's end cannot be set");
        CompletableFuture<PrintOutcome> job = command(open.device(), fixture);
        open.await("paper OUT", status -> status.paper() == Paper.OUT);
        fixture.refill();
        PrintOutcome outcome = job.get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(outcome instanceof PrintOutcome.Printed && fixture.slips() == 0)
                .as("half a slip was called printed")
                .isFalse();
        open.await("that it can work", status -> status.canWork());
        work(open.device(), fixture);
    }

    /** Nothing personal in the kit's own slip; a vendor's fixture has no need to know it. */
    @Override
    public final CompletableFuture<PrintOutcome> command(ReceiptPrinter device, ReceiptPrinterUnderTest fixture) {
        List<Slip.Element> lines = new ArrayList<>();
        for (int line = 1; line <= LINES; line++) {
            lines.add(Slip.Text.plain("一致性测试 conformance, line " + line));
        }
        return device.print(new Slip(lines));
    }

    @Override
    public final boolean isDone(PrintOutcome outcome) {
        return outcome instanceof PrintOutcome.Printed;
    }

    @Override
    public final Optional<DeviceError> errorOf(PrintOutcome outcome) {
        return PrintErrors.of(outcome);
    }
}
