package org.banshi.device;

import java.util.function.Consumer;

/**
 * A device that is being looked after. Thread-safe. All listeners of one device are called one after another on the
 * device's own thread; they must return quickly and must not call {@link #close()}.
 */
public sealed interface Device extends AutoCloseable
        permits IdCardReader, SmartCardReader, CodeScanner, ReceiptPrinter, DocumentPrinter, PaperScanner {

    DeviceUri uri();

    /** The newest known status; never blocks. */
    DeviceStatus status();

    /** Tells the listener of each change of status, beginning with the present one; never twice the same. */
    Subscription onStatus(Consumer<DeviceStatus> listener);

    /**
     * Who is on the other end, as far as the device says: module id, model, firmware; empty until it is known. For the
     * engineer's eyes only.
     */
    default String identity() {
        return "";
    }

    /** Ends all commands, frees port and thread. Returns within two seconds; a second call does nothing. */
    @Override
    void close();
}
