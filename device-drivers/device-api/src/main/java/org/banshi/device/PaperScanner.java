package org.banshi.device;

import java.util.concurrent.CompletableFuture;

/** Takes pictures of paper: flatbed or document camera. */
public non-sealed interface PaperScanner extends Device {

    /**
     * Scans one page. Scans are done in the order of the calls. The future is completed on the device's thread and
     * never exceptionally; cancelling it stops the scanner.
     */
    CompletableFuture<PaperScanOutcome> scan(PaperScanRequest request);
}
