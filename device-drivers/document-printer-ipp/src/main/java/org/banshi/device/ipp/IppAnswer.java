package org.banshi.device.ipp;

import org.banshi.device.DeviceError;

/** What became of one exchange with a printer. */
sealed interface IppAnswer {

    /** The printer answered; whether it did as asked, its status says. */
    record Reply(IppMessage message) implements IppAnswer {}

    /** Certainly nothing was done: nobody was reached, or the request was turned away before it was read. */
    record NotDone(DeviceError error) implements IppAnswer {}

    /**
     * The server has no time for the request (HTTP 503, which small printers answer while they print): a request without
     * a document may be sent again. Of a document nobody knows how far it came before.
     */
    record TurnedAway(DeviceError error) implements IppAnswer {}

    /** The request was sent, and no proper answer came back. */
    record Lost(DeviceError error) implements IppAnswer {}
}
