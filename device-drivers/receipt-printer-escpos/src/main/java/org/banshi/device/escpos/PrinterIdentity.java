package org.banshi.device.escpos;

/** Maker and model as the printer tells them; written by the owner thread, read by anyone. */
final class PrinterIdentity {

    /** Header of the answers to GS I 66 and 67. */
    private static final int HEADER = 0x5F;

    private volatile String maker = "";
    private volatile String model = "";
    private int answers;

    /** Another printer may be on the line now. */
    void forget() {
        answers = 0;
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
