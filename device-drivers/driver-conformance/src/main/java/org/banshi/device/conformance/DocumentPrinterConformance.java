package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus.Paper;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintOutcome;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What a driver of a page printer must do. */
public abstract class DocumentPrinterConformance extends DeviceConformance<DocumentPrinter, DocumentPrinterUnderTest>
        implements CommandRules<DocumentPrinter, DocumentPrinterUnderTest, PrintOutcome> {

    @Test
    void whatIsCalledPrintedHasComeOut() throws Exception {
        DocumentPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<DocumentPrinter> open = stand().open(fixture).awaitOnline();
        int before = fixture.documents();
        for (int document = 1; document <= 2; document++) {
            work(open.device(), fixture);
            assertThat(fixture.documents()).as("documents that came out").isEqualTo(before + document);
        }
    }

    @Test
    void withoutPaperNothingIsCalledPrintedAndNewPaperHelps() throws Exception {
        DocumentPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<DocumentPrinter> open = stand().open(fixture).awaitOnline();
        Assumptions.assumeTrue(fixture.runOutOfPaper(), "this device does not know its paper");
        open.await("paper OUT", status -> status.paper() == Paper.OUT);
        assertThat(open.device().status().canWork()).isFalse();
        PrintOutcome outcome = end(command(open.device(), fixture));
        assertThat(outcome).isInstanceOf(PrintOutcome.NotPrinted.class);
        assertThat(errorOf(outcome).orElseThrow().code()).isEqualTo(DeviceError.Code.PAPER_OUT);
        fixture.refill();
        open.await("that it can work", status -> status.canWork());
        work(open.device(), fixture);
        assertThat(fixture.documents())
                .as("what was not printed must not come out later")
                .isEqualTo(1);
    }

    @Test
    void aDocumentThatCameOnlyPartlyIsNotCalledPrinted() throws Exception {
        DocumentPrinterUnderTest fixture = stand().plugIn();
        OpenDevice<DocumentPrinter> open = stand().open(fixture).awaitOnline();
        Assumptions.assumeTrue(fixture.unplugWithinNextDocument(), "this device cannot go away by itself");
        CompletableFuture<PrintOutcome> job = command(open.device(), fixture);
        open.awaitGone();
        fixture.replug();
        assertThat(isDone(end(job))).as("half a document was called printed").isFalse();
        work(open.awaitOnline().device(), fixture);
        assertThat(fixture.documents())
                .as("what was not printed must not come out later")
                .isEqualTo(1);
    }

    private static PrintOutcome end(CompletableFuture<PrintOutcome> job) throws Exception {
        return job.get(Patience.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public final CompletableFuture<PrintOutcome> command(DocumentPrinter device, DocumentPrinterUnderTest fixture)
            throws Exception {
        return device.print(fixture.page());
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
