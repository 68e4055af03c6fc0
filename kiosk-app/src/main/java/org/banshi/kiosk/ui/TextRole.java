package org.banshi.kiosk.ui;

/**
 * What a text is for; gives its size. Capital heights are for a 27-inch screen, which people read from 50 to 60 cm, so
 * all are above the 4.8 mm that ADA 707.7.2 asks for.
 */
public enum TextRole {
    /** What is said in passing: source of a fact, time of day. */
    SMALL(6.0, 1.35, false),
    BODY(7.3, 1.4, false),
    STRONG(7.3, 1.4, true),
    /** Under the title. */
    LEAD(7.6, 1.4, false),
    /** Head of a card, name of a choice, words on a button. */
    HEADING(9.2, 1.25, true),
    /** What is asked. */
    TITLE(13.0, 1.2, true),
    /** What is typed, and what is on a key. */
    ENTRY(10.5, 1.15, false),
    /** On a key of the keyboard, where there are many. */
    KEY(8.0, 1.2, false),
    /** A number that a person writes down. */
    NUMBER(12.5, 1.1, true),
    /** The clock of the screen that waits. */
    DISPLAY(30.0, 1.0, true);

    private final double capital;
    private final double care;
    private final boolean bold;

    TextRole(double capital, double care, boolean bold) {
        this.capital = capital;
        this.care = care;
        this.bold = bold;
    }

    /** Height of a capital in millimetres on the screen of reference. */
    double capital(boolean inCare) {
        return inCare ? capital * care : capital;
    }

    boolean bold() {
        return bold;
    }
}
