package org.banshi.simulator.ipp;

/** What can be wrong with an answer, below the level of IPP's own status. */
public enum IppFault {
    HTTP_401,
    HTTP_403,
    HTTP_404,
    HTTP_426,
    HTTP_500,
    /** A 302 to a page that would answer. */
    REDIRECT,
    /** A friendly web page with status 200: a captive portal. */
    HTML,
    /** Half of the right answer, properly framed by HTTP. */
    TRUNCATED,
    /** The right type, and noise inside. */
    GARBAGE,
    /** The right answer to another request. */
    WRONG_ID,
    /** Never stops. */
    ENDLESS,
    /** Header, then nothing more. */
    STALLED,
    /** Nothing at all. */
    SILENT,
    /** Does what it is asked and closes the connection without a word. */
    DROPPED
}
