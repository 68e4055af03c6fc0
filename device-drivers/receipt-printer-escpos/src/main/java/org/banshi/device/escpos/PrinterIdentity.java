package org.banshi.device.escpos;

/** Maker and model as the printer tells them; written by the owner thread, read by anyone. */
final class PrinterIdentity {

    /** Header of the answers to GS I 66 and 67. */
    private static final int HEADER = 0x5F;

    private volatile String maker = "";
    private volatile String model = "";
    private int answers;

    /** What the printer said last when it was greeted; empty while it has not answered GS I. */
    private String mark = "";

    /** Another printer may be on the line now. */
    void forget() {
        answers = 0;
    }

    /** A greeting is about to begin, and tells anew what the mark is. */
    void forgetMark() {
        mark = "";
    }

    /** An answer to a greeting. */
    void greeted(StatusMessage.Info info) {
        if (info.header() == HEADER) {
            mark = info.text();
        }
    }

    /** Whether the printer has answered GS I when it was greeted last. */
    boolean hasMark() {
        return !mark.isEmpty();
    }

    /** Whether these are the last words of its answer to GS I, letter by letter: noise does not say them. */
    boolean isMark(StatusMessage.Info info) {
        return hasMark() && info.header() == HEADER && info.text().equals(mark);
    }

    void add(StatusMessage.Info info) {
        if (info.header() != HEADER) {
            return;
        }
        if (answers == 0) {
            maker = info.text();
        } else if (answers == 1) {
            model = info.text();
        }
        answers++;
    }

    String text() {
        return (maker + " " + model).strip();
    }
}
