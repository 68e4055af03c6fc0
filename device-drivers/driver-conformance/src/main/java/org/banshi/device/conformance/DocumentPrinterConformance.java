package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintOutcome;
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
