package org.banshi.kiosk.visit;

/** Devices that only some terminals have. None of them is needed for a visit. */
public enum Attached {
    /** Social-security cards, passports, travel permits. */
    CHIP_CARD_READER,
    /** A4 pages. */
    PAGE_PRINTER,
    PAPER_SCANNER
}
