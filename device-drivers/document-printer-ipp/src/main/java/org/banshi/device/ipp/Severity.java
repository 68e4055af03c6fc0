package org.banshi.device.ipp;

/** How much a state reason matters; the least first. */
enum Severity {
    /** Good to know. */
    REPORT,
    /** It still prints. */
    WARNING,
    /** It does not print until this is mended. */
    ERROR
}
