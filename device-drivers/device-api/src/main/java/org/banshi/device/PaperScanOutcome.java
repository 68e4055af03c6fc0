package org.banshi.device;

/** How a scan ended. */
public sealed interface PaperScanOutcome {

    record Scanned(ScannedPage page) implements PaperScanOutcome {}

    record NotScanned(DeviceError error) implements PaperScanOutcome {}
}
