package org.banshi.device.conformance;

import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.PrintOutcome;

/** Why something was not printed, or nobody knows. */
final class PrintErrors {

    private PrintErrors() {}

    static Optional<DeviceError> of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed() -> Optional.empty();
            case PrintOutcome.NotPrinted(DeviceError error) -> Optional.of(error);
            case PrintOutcome.NotKnown(DeviceError error) -> Optional.of(error);
        };
    }
}
