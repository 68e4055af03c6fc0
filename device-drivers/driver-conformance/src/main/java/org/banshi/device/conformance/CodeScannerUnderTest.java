package org.banshi.device.conformance;

import org.banshi.device.CodeScanner;

/** A code scanner, with somebody who holds codes before it. */
public interface CodeScannerUnderTest extends DeviceUnderTest<CodeScanner> {

    /** Holds a code of these ASCII characters before it. */
    void show(String code) throws Exception;

    /** Takes the code away, if it is still there. */
    default void takeAway() throws Exception {}

    /** Has the device deliver more than any code can hold; false where it cannot. */
    default boolean showTooMuch() throws Exception {
        return false;
    }
}
