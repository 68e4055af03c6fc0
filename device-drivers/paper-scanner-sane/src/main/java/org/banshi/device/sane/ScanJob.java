package org.banshi.device.sane;

import java.util.concurrent.CompletableFuture;
import org.banshi.device.DeviceError;
import org.banshi.device.PaperScanOutcome;
import org.banshi.device.PaperScanRequest;

/** One call of scan: what it wants, and the future that tells its end. A cancelled one is seen by the session. */
final class ScanJob extends CompletableFuture<PaperScanOutcome> {

    private final PaperScanRequest request;
    private final Runnable onCancel;

    /** @param onCancel wakes the device's thread, so that the scanner stops */
    ScanJob(PaperScanRequest request, Runnable onCancel) {
        this.request = request;
        this.onCancel = onCancel;
    }

    PaperScanRequest request() {
        return request;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            onCancel.run();
        }
        return cancelled;
    }

    void notScanned(DeviceError error) {
        complete(new PaperScanOutcome.NotScanned(error));
    }
}
