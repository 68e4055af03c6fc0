package org.banshi.device.tool;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.banshi.device.Device;
import org.banshi.device.PrintOutcome;
import org.banshi.device.ReceiptPrinter;
import picocli.CommandLine.Command;

/** Prints a test slip. */
@Command(name = "print", description = "Print a test slip: Chinese, rare characters, QR code, cut.")
final class PrintCommand extends DeviceCommand {

    @Override
    Map<String, Object> work(Device device) throws ToolFailure, InterruptedException {
        if (!(device instanceof ReceiptPrinter printer)) {
            throw wrongClass("receipt printer");
        }
        say("Printing …");
        return switch (outcome(printer)) {
            case PrintOutcome.Printed() -> Map.of("printed", "yes, the printer has confirmed it");
            case PrintOutcome.NotPrinted(var error) -> throw new ToolFailure(error);
            case PrintOutcome.NotKnown(var error) -> throw new ToolFailure(ExitCode.NOT_DONE, error);
        };
    }

    private PrintOutcome outcome(ReceiptPrinter printer) throws ToolFailure, InterruptedException {
        try {
            return printer.print(TestSlip.make(printer.uri().toString()))
                    .get(timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw ToolFailure.timedOut(
                    "The printer did not say within " + timeout().toSeconds() + " seconds whether it has printed.");
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a print job never ends exceptionally", broken);
        }
    }
}
