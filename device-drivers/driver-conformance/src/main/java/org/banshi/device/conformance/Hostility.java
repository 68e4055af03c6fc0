package org.banshi.device.conformance;

/** What a bad device does to its driver; it must harm nobody else. */
public enum Hostility {
    /** Answers nothing any more, with the port still there. */
    SILENT,
    /** Sends bytes that are not its protocol, in place of answers or between them. */
    GARBAGE,
    /** Sends without end, as fast as its line carries. */
    FLOOD,
    /** Begins its messages and does not end them. */
    STALL,
    /** Answers rightly and very late. */
    SLOW
}
