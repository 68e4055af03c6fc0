package org.banshi.device.ipp;

/** What bytes turned out to be. */
sealed interface IppReading {

    /** @param length bytes of the message; what follows is a document */
    record Complete(IppMessage message, int length) implements IppReading {}

    /** @param why in a few words, to stand in brackets */
    record Malformed(String why) implements IppReading {}
}
