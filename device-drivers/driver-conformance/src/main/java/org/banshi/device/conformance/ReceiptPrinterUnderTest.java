package org.banshi.device.conformance;

import org.banshi.device.ReceiptPrinter;

/** A receipt printer, with somebody who counts what comes out. */
public interface ReceiptPrinterUnderTest extends DeviceUnderTest<ReceiptPrinter> {

    /** How many slips have come out and were cut off since it was plugged in for the first time. */
    int slips() throws Exception;

    /** The roll ends now; false where this device cannot know it. */
    default boolean runOutOfPaper() throws Exception {
        return false;
    }

    /** The roll ends within the next slip, after so many lines; false where this cannot be done. */
    default boolean runOutAfterLines(int lines) throws Exception {
        return false;
    }

    /** A new roll, cover closed. */
    default void refill() throws Exception {}
}
