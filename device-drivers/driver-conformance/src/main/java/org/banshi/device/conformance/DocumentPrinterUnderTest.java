package org.banshi.device.conformance;

import org.banshi.device.DocumentPrinter;
import org.banshi.device.PrintDocument;

/** A page printer, with somebody who counts what comes out. */
public interface DocumentPrinterUnderTest extends DeviceUnderTest<DocumentPrinter> {

    /** One page that this printer can print. */
    PrintDocument page() throws Exception;

    /** How many documents it has taken to their end since it was plugged in for the first time. */
    int documents() throws Exception;
}
