package org.banshi.device;

/** How a print job ended. "Printed" is said only when the printer itself has said so. */
public sealed interface PrintOutcome {

    /** The printer has confirmed that everything before the cut has been processed, and it has paper. */
    record Printed() implements PrintOutcome {}

    /** Certainly not, or not completely, printed. */
    record NotPrinted(DeviceError error) implements PrintOutcome {}

    /** Everything was sent, and the printer did not say what became of it. */
    record NotKnown(DeviceError error) implements PrintOutcome {}
}
