package org.banshi.device.pcsc;

import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import org.banshi.device.pcsc.lite.PcscException;
import org.banshi.device.pcsc.smartcardio.PcscTerminal;

/** Tells a card that was pulled from one that failed. */
final class CardLoss {

    /**
     * A card pulled in the middle of an exchange shows as a failed one at first; the service looks whether it is still
     * there every 400 ms (PCSCLITE_STATUS_POLL_RATE).
     */
    private static final long NOTICED_WITHIN_MILLIS = 1000;

    private CardLoss() {}

    static boolean isRemoval(CardException failure, PcscTerminal terminal) {
        if (failure instanceof CardNotPresentException) {
            return true;
        }
        if (!(failure.getCause() instanceof PcscException cause)) {
            // An answer that was no answer.
            return goesAway(terminal);
        }
        return switch (cause.code().orElse(null)) {
            case SCARD_W_REMOVED_CARD, SCARD_E_NO_SMARTCARD -> true;
            case SCARD_E_SHARING_VIOLATION, SCARD_E_UNKNOWN_READER, SCARD_E_READER_UNAVAILABLE -> false;
            case null, default -> !cause.serviceLost() && goesAway(terminal);
        };
    }

    private static boolean goesAway(PcscTerminal terminal) {
        try {
            return terminal.waitForCardAbsent(NOTICED_WITHIN_MILLIS);
        } catch (CardException readerGoneToo) {
            return false;
        }
    }
}
