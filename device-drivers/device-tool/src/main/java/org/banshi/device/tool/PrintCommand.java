package org.banshi.device.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banshi.device.Device;
import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a test slip or page, or a file. */
@Command(
        name = "print",
        description = "Print a test slip (Chinese, rare characters, QR code, cut) or a test page; a page printer also"
                + " prints a PDF.")
final class PrintCommand extends DeviceCommand {

    @Option(names = "--file", paramLabel = "PDF", description = "Print this file instead; page printers only.")
    private @Nullable Path file;

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        CompletableFuture<PrintOutcome> job = switch (device) {
            case ReceiptPrinter printer
            when file == null -> printer.print(TestSlip.make(printer.uri().toString()));
            case ReceiptPrinter printer ->
                throw ToolFailure.usage("A receipt printer prints no PDF; leave --file out.");
            case DocumentPrinter printer -> printer.print(document(printer));
            default -> throw wrongClass("printer");
        };
        say("Printing …");
        return switch (outcome(job)) {
            case PrintOutcome.Printed() -> Map.of("printed", "yes, the printer has confirmed it");
            case PrintOutcome.NotPrinted(var error) -> throw new ToolFailure(error);
            case PrintOutcome.NotKnown(var error) -> throw new ToolFailure(ExitCode.NOT_DONE, error);
        };
    }

    private PrintDocument document(DocumentPrinter printer) throws ToolFailure {
        if (file == null) {
            return new PrintDocument(
                    "Banshi test page", TestPage.pdf(printer.uri().toString()), 1);
        }
        try {
            byte[] pdf = Files.readAllBytes(file);
            if (!TestPage.isPdf(pdf)) {
                throw ToolFailure.usage("“" + file + "” is no PDF.");
            }
            return new PrintDocument("Banshi test", pdf, 1);
        } catch (IOException unreadable) {
            throw ToolFailure.usage("“" + file + "” cannot be read; check its name and permissions.");
        }
    }

    private PrintOutcome outcome(CompletableFuture<PrintOutcome> job) throws ToolFailure, InterruptedException {
        try {
            return job.get(timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            job.cancel(true);
            throw ToolFailure.timedOut(
                    "The printer did not say within " + timeout().toSeconds() + " seconds whether it has printed.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a print job never ends exceptionally", broken);
        }
    }
}
