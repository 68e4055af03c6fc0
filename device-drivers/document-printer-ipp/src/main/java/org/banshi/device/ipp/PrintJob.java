package org.banshi.device.ipp;

import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError;
import org.banshi.device.PrintDocument;
import org.banshi.device.PrintOutcome;

/** One call of print: what it wants, and the future that tells its end. */
final class PrintJob extends CompletableFuture<PrintOutcome> {

    private final PrintDocument document;
    private final Runnable wake;
    private long firstTriedAt;
    private boolean tried;

    /** @param wake called when it is cancelled, so that the printer is soon told */
    PrintJob(PrintDocument document, Runnable wake) {
        this.document = document;
        this.wake = wake;
    }

    PrintDocument document() {
        return document;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        wake.run();
        return cancelled;
    }

    void notPrinted(DeviceError error) {
        complete(new PrintOutcome.NotPrinted(error));
    }

    void notKnown(DeviceError error) {
        complete(new PrintOutcome.NotKnown(error));
    }

    boolean untried() {
        return !tried;
    }

    /** When it was first offered to the printer; this time, if never before. */
    long firstTriedAt(long now) {
        if (!tried) {
            tried = true;
            firstTriedAt = now;
        }
        return firstTriedAt;
    }
}
