package org.banshi.device.escpos;

import org.banshi.device.transport.DeviceSession;

/** What prints on a port. All methods but {@link #identity} are called on the device's owner thread. */
interface ReceiptSession extends DeviceSession {

    void add(PrintJob job);

    /** The printer is being closed: nothing will be printed any more. */
    void abandon();

    /** Maker and model; empty while unknown. From any thread. */
    String identity();
}
