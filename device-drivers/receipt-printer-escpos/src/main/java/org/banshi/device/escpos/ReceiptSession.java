package org.banshi.device.escpos;

import org.banshi.device.DeviceError;
import org.banshi.device.transport.JobSession;

/** What prints on a port. */
interface ReceiptSession extends JobSession<PrintJob> {

    @Override
    default void refuse(PrintJob job, DeviceError error) {
        if (job.begin()) {
            job.notPrinted(error);
        }
    }

    /** Maker and model; empty while unknown. From any thread. */
    String identity();
}
