package org.banshi.device.conformance;

import org.banshi.device.IdCardReader;

/** An ID-card reader, with somebody who puts cards on it. */
public interface IdCardReaderUnderTest extends DeviceUnderTest<IdCardReader> {

    /** A good card is laid down; {@link #personalData} names what it says. */
    void putCard() throws Exception;

    /** Nothing lies there any more. Does nothing when nothing did. */
    void removeCard() throws Exception;

    /** Lays down something that cannot be read as a card; false where this device has nothing like it. */
    default boolean putUnreadableCard() throws Exception {
        return false;
    }
}
