package org.banshi.simulator.smartcard;

/** A chip card that is a program. Called by one thread at a time, the slot's. */
public interface VirtualCard {

    /** The answer to reset (ISO 7816-3). */
    byte[] answerToReset();

    /**
     * Answers one command.
     *
     * @param command as it came over the reader: CLA INS P1 P2 and what follows, short or extended length
     * @return data, then SW1 SW2; never shorter than two bytes
     */
    byte[] transmit(byte[] command);

    /** Power on or reset: forgets selected files and secure channels. */
    void reset();
}
