package org.banshi.simulator.scanner;

/** What scanners, cables and settings do wrong. Each stays until it is taken back. */
public enum ScannerFault {
    /** No suffix behind a code. */
    NO_TERMINATOR,
    /** Each code is sent twice, one right after the other with a short pause. */
    DOUBLE,
    /** A code stops in its middle; the rest is lost. */
    CHOPPED,
    /** The packet's checksum is wrong; a profile without packets loses nothing by it. */
    WRONG_CHECKSUM,
    /** Commands are obeyed, but not answered. */
    NO_ANSWER,
    /** An answer to a command stops in its middle. */
    HALF_ANSWERS,
    /** Commands are answered with a refusal and not obeyed. */
    REFUSES,
    /** Neither obeys, answers nor sends: hung, though its port is there. */
    SILENT,
    /** The other end has another speed: what is sent arrives as garbage. */
    WRONG_BAUD
}
