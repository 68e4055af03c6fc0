package org.banshi.device;

import java.util.concurrent.CompletableFuture;

/** Prints whole pages (A4). */
public non-sealed interface DocumentPrinter extends Device {

    /**
     * Prints one document. Jobs are printed in the order of the calls. The future is completed on the device's thread
     * and never exceptionally, once the printer says that the last page is out or that it never will be; cancelling it
     * cancels the job where it has not been printed.
     */
    CompletableFuture<PrintOutcome> print(PrintDocument document);
}
