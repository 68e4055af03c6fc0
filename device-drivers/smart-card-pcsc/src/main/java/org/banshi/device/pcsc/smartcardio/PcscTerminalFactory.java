package org.banshi.device.pcsc.smartcardio;

import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;

/** What the provider hands to {@link javax.smartcardio.TerminalFactory}. */
final class PcscTerminalFactory extends TerminalFactorySpi {

    /** A new object each time: it remembers what its user has seen of the cards. */
    @Override
    protected CardTerminals engineTerminals() {
        return new PcscTerminals();
    }
}
