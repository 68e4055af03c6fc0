package org.banshi.simulator.smartcard.passport;

/** What the chip does wrong, beyond what is wrong with its files ({@link SimulatedPassport}). */
public enum PassportFault {
    /** Nobody is home under the application identifier of travel documents: some other chip card. */
    OTHER_CARD,
    /** GET CHALLENGE is unknown to it, so that Basic Access Control cannot begin. */
    NO_CHALLENGE,
    /** PACE breaks off in its second step, though it was offered. */
    PACE_BREAKS_OFF,
    /** Every READ BINARY is refused with 6982. */
    READING_REFUSED,
    /** READ BINARY is answered with noise. */
    NOISE,
    /** Answers carry a wrong MAC. */
    WRONG_MAC,
    /** READ BINARY is answered in the clear within the secure channel. */
    UNPROTECTED,
    /** READ BINARY succeeds and brings nothing. */
    EMPTY_ANSWERS,
    /** Files end after 32 bytes, whatever their length says. */
    ENDS_EARLY,
    /** Every file says that it has two thousand million bytes, and reading it never ends. */
    ENDLESS_FILES,
    /** The data object in an answer says that it is longer than memory. */
    ENORMOUS_OBJECT,
    /** At most 16 bytes an answer: slow, and allowed. */
    SMALL_BLOCKS
}
