package org.banshi.simulator.ipp;

/** What can be wrong with an answer, below the level of IPP's own status. */
public enum IppFault {
    HTTP_400(Depth.NOTHING_DONE),
    HTTP_401(Depth.NOTHING_DONE),
    HTTP_403(Depth.NOTHING_DONE),
    HTTP_404(Depth.NOTHING_DONE),
    HTTP_413(Depth.NOTHING_DONE),
    HTTP_426(Depth.NOTHING_DONE),
    /** Fails after it has done what it was asked. */
    HTTP_500(Depth.DONE),
    /** A gateway that got no proper answer from the printer, which has done what it was asked. */
    HTTP_502(Depth.DONE),
    HTTP_503(Depth.NOTHING_DONE),
    /** A gateway that did not wait for the printer's answer. */
    HTTP_504(Depth.DONE),
    /** A 302 to a page that would answer. */
    REDIRECT(Depth.NOTHING_DONE),
    /** A friendly web page with status 200: a captive portal. */
    HTML(Depth.NOTHING_DONE),
    /** The right type, and not one byte. */
    EMPTY(Depth.DONE),
    /** A proper message that tells nothing: no group, no attribute. */
    BARE(Depth.DONE),
    /** Half of the right answer, properly framed by HTTP. */
    TRUNCATED(Depth.DONE),
    /** The right type, and noise inside. */
    GARBAGE(Depth.DONE),
    /** The right answer to another request. */
    WRONG_ID(Depth.DONE),
    /** Never stops. */
    ENDLESS(Depth.DONE),
    /** The right answer, a byte now and then. */
    DRIPPING(Depth.DONE),
    /** Header, then nothing more. */
    STALLED(Depth.DONE),
    /** Half of the right answer, then nothing more. */
    HALF(Depth.DONE),
    /** Half of the right answer, then the connection is closed. */
    CUT(Depth.DONE),
    /** Nothing at all. */
    SILENT(Depth.DONE),
    /** Does what it is asked and closes the connection without a word. */
    DROPPED(Depth.DONE),
    /** Bytes that are no HTTP, as soon as somebody connects. */
    NOISE(Depth.NO_HTTP),
    /** A header of HTTP that never ends. */
    ENDLESS_HEADER(Depth.NO_HTTP),
    /** Lets itself be called, reads nothing and says nothing: a document gets stuck on the way. */
    DEAF(Depth.NO_HTTP);

    private enum Depth {
        /** Who wants a password, or is somebody else, does nothing. */
        NOTHING_DONE,
        DONE,
        /** There is no web server any more: concerns all operations. */
        NO_HTTP
    }

    private final Depth depth;

    IppFault(Depth depth) {
        this.depth = depth;
    }

    boolean done() {
        return depth == Depth.DONE;
    }

    boolean withoutHttp() {
        return depth == Depth.NO_HTTP;
    }
}
