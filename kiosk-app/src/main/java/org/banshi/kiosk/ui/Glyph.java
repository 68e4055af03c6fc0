package org.banshi.kiosk.ui;

import java.util.Locale;

/** Line icons on a grid of 24, drawn by us; line width 2, round ends. */
public enum Glyph {
    DOCUMENT("M6 3h8l5 5v13H6z M14 3v5h5 M9 13h7 M9 17h7"),
    CERTIFICATE(
            "M5 3h14v11 M5 3v18h6 M8.5 7.5h7 M8.5 11.5h4 M16 14a3 3 0 1 1 0 6a3 3 0 1 1 0-6z M14.4 19.6L14 23l2-1l2 1l-.4-3.4"),
    PENSION(
            "M12 3.5l7.5 2.7v5.3c0 4.6-3 7.6-7.5 9.5c-4.5-1.9-7.5-4.9-7.5-9.5V6.2z M9 9l3 3.5l3-3.5 M9.2 12.5h5.6 M9.2 15h5.6 M12 12.5V18"),
    ELDER(
            "M10 3.2a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 1 1 0-4.6z M10 10.5c-3 0-4.5 2-4.5 4.5V21 M10 10.5c2.5 0 3.5 1.5 4 3.5l3 1.5 M12.5 14.5V21 M17 12.5v8.5 M17 12.5c0-1.8 2.5-1.8 2.5 0"),
    CARD(
            "M3 5.5h18v13H3z M14.5 9.3a1.9 1.9 0 1 1 3.8 0a1.9 1.9 0 1 1-3.8 0z M13.5 15.5c0-3.6 5.8-3.6 5.8 0 M6 9.5h4.5 M6 12.5h4.5 M6 15.5h3"),
    MEDICAL("M9 3.5h6V9h5.5v6H15v5.5H9V15H3.5V9H9z"),
    HOUSE("M3 11.5L12 4l9 7.5 M5.5 9.8v10.7h13V9.8 M10 20.5v-6h4v6"),
    CAR(
            "M3.5 16.5v-4l2-5.5h13l2 5.5v4z M3.5 12.5h17 M7 16.5a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z M17 16.5a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6z"),
    SHOP("M4.5 9.5v11h15v-11 M3 9.5l2-6h14l2 6z M9.5 20.5v-6h5v6"),
    LEAF("M5 19C5 10 10 5 20 5c0 10-5 14.5-12 14.5 M4 21c2-5.5 5-8.5 9.5-10.5"),
    HEART("M12 20.5C5 15.5 3 12 3 9a4.6 4.6 0 0 1 9-1.5A4.6 4.6 0 0 1 21 9c0 3-2 6.5-9 11.5z"),
    SHIELD("M12 3l8 3v6c0 5-3.5 8-8 9.5c-4.5-1.5-8-4.5-8-9.5V6z M8.5 12l2.5 2.5l4.5-5"),
    PRINTER("M7 8.5V3.5h10v5 M7 16.5H4v-8h16v8h-3 M7 13.5h10v7H7z"),
    SCAN("M4 8V4h4 M16 4h4v4 M20 16v4h-4 M8 20H4v-4 M7.5 8.5v7 M10.5 8.5v7 M13.5 8.5v7 M16.5 8.5v7"),
    NETWORK("M3 9.5c5.5-4.7 12.5-4.7 18 0 M6.2 13c3.6-3 8-3 11.6 0 M9.3 16.5c1.7-1.4 3.7-1.4 5.4 0 M12 20v.1"),
    SEARCH("M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z M15.5 15.5L21 21"),
    BELL("M12 3.5c-3.8 0-6 2.7-6 6.5v4l-2 3.5h16l-2-3.5v-4c0-3.8-2.2-6.5-6-6.5z M9.5 20.5c1 1 4 1 5 0"),
    CHECK("M4.5 12.5l5 5l10-11"),
    INFO("M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 11v6 M12 7.5v.1"),
    CAUTION("M12 3.5L22 20.5H2z M12 10v5 M12 17.7v.1"),
    CLOCK("M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M12 7v5.5l3.5 2"),
    BACK("M15 4.5L7.5 12l7.5 7.5"),
    FORWARD("M9 4.5l7.5 7.5L9 19.5"),
    DELETE("M9 5h12v14H9l-6-7z M12.5 9.5l5 5 M17.5 9.5l-5 5"),
    SHIFT("M12 4l8 9h-5v7h-6v-7H4z"),
    PLUS("M12 5v14 M5 12h14"),
    MINUS("M5 12h14"),
    PEN("M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z M14 6.5l3.5 3.5"),
    PHONE("M5 4h4l1.8 4.5l-2.3 1.7c1 2.3 2.8 4.2 5.2 5.3l1.8-2.3L20 15v4c0 .6-.4 1-1 1C11 20 4 13 4 5c0-.6.4-1 1-1z"),
    CONTRAST("M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z", "M12 3a9 9 0 0 1 0 18z"),
    GLOBE("M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z M3 12h18 M12 3c-5 5-5 13 0 18 M12 3c5 5 5 13 0 18"),
    LETTERS("M2.5 19L8.5 4.5L14.5 19 M4.7 14h7.6 M15.5 19l3-7.5l3 7.5 M16.5 16.6h4"),
    RETRY("M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9 M20 4.5V9h-4.5"),
    SAFE("M4 4h16v15H4z M7 19v2.5 M17 19v2.5 M12 8a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z M12 11.5v.1"),
    HAND(
            "M8 13V6.5a1.5 1.5 0 0 1 3 0V11 M11 11V4.5a1.5 1.5 0 0 1 3 0V11 M14 11V6a1.5 1.5 0 0 1 3 0v8c0 4-2 7-5.5 7c-3 0-4.3-1.5-5.5-4L4 13.5c-.8-1.7 1.2-2.8 2.3-1.4L8 14.5"),
    FACE_1(
            "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z M7.5 17.5c1.5-4 7.5-4 9 0 M7 8l3 1.5 M17 8l-3 1.5 M9 11v.6 M15 11v.6"),
    FACE_2("M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z M8 16.5c1.7-2.3 6.3-2.3 8 0 M9 9.5v.8 M15 9.5v.8"),
    FACE_3("M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z M8 15.5h8 M9 9.5v.8 M15 9.5v.8"),
    FACE_4("M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z M8 14.5c1.7 2.6 6.3 2.6 8 0 M9 9.5v.8 M15 9.5v.8"),
    FACE_5(
            "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19z M7 13.5h10c-.5 5.5-9.5 5.5-10 0z M8 9.8c.5-1.2 1.7-1.2 2.2 0 M13.8 9.8c.5-1.2 1.7-1.2 2.2 0");

    private final String path;
    private final String filled;

    Glyph(String path) {
        this(path, "");
    }

    Glyph(String path, String filled) {
        this.path = path;
        this.filled = filled;
    }

    /** What is filled; empty for most. */
    String filled() {
        return filled;
    }

    String path() {
        return path;
    }

    /** The icon that a catalogue names; a document where the name is new to this program. */
    public static Glyph named(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Glyph glyph : values()) {
            if (glyph.name().equals(wanted)) {
                return glyph;
            }
        }
        return DOCUMENT;
    }
}
