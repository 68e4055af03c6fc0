package org.banshi.device.escpos;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banshi.device.DeviceError;
import org.banshi.device.PrintOutcome;
import org.banshi.device.Slip;

/**
 * One call of print: what it wants, and the future that tells its end. Can be cancelled until it has begun, and while
 * it waits for paper to begin anew.
 */
final class PrintJob extends CompletableFuture<PrintOutcome> {

    private final Slip slip;
    private final AtomicBoolean decided = new AtomicBoolean();

    PrintJob(Slip slip) {
        this.slip = slip;
    }

    Slip slip() {
        return slip;
    }

    /** False when it was taken back before. */
    boolean begin() {
        return decided.compareAndSet(false, true);
    }

    /** It broke off and waits: it can be taken back again until the next {@link #begin}. */
    void pause() {
        decided.set(false);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return decided.compareAndSet(false, true) && super.cancel(mayInterruptIfRunning);
    }

    void notPrinted(DeviceError error) {
        complete(new PrintOutcome.NotPrinted(error));
    }
}
