package org.banshi.device.conformance;

import java.util.Optional;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardReader;

/**
 * A chip-card reader, with somebody who puts cards in. What is hostile ({@link #beHostile}) may be the reader or a card
 * in it: it is watched then, and may return when the card was asked for something; {@link #behave} takes the card out.
 */
public interface SmartCardReaderUnderTest extends DeviceUnderTest<SmartCardReader> {

    /** A good social-security card goes in; {@link #personalData} names what it says. */
    void insertSocialSecurityCard() throws Exception;

    /** No card is in any more. Does nothing when none was. */
    void removeCard() throws Exception;

    /** A good travel document is laid down; returns its key, or nothing where this device reads none. */
    default Optional<DocumentAccess> layTravelDocument() throws Exception {
        return Optional.empty();
    }
}
