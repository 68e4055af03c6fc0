package org.banshi.device.conformance;

import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;

/** A page printer, with somebody who counts what comes out. */
public interface DocumentPrinterUnderTest extends DeviceUnderTest<DocumentPrinter> {

    /** One page that this printer can print. As long as a page is, so that it is on its way for a moment. */
    PrintDocument page() throws Exception;

    /** How many documents it has taken to their end since it was plugged in for the first time. */
    int documents() throws Exception;

    /** Takes the paper out; false where the device cannot know. */
    default boolean runOutOfPaper() throws Exception {
        return false;
    }

    /** Paper is in again, whatever was wrong with it. */
    default void refill() throws Exception {}

    /** Goes away by itself when the next document has partly come, until it is plugged in again; false where it cannot. */
    default boolean unplugWithinNextDocument() throws Exception {
        return false;
    }
}
