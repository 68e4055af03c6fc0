package org.banshi.device;

import java.util.concurrent.CompletableFuture;

/** Prints slips on a paper roll. */
public non-sealed interface ReceiptPrinter extends Device {

    /**
     * Prints one slip and cuts it. Jobs are printed one after another in the order of the calls. The future is
     * completed on the device's thread and never exceptionally; cancelling it takes a job back that has not begun, or
     * that broke off and waits for paper to be printed anew, and otherwise leaves it to end.
     */
    CompletableFuture<PrintOutcome> print(Slip slip);
}
