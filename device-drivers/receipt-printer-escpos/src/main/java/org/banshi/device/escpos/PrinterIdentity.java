package org.banshi.device.escpos;

/** Maker and model as the printer tells them; written by the owner thread, read by anyone. */
final class PrinterIdentity {

    /** Header of the answers to GS I 66 and 67. */
    private static final int HEADER = 0x5F;

    private volatile String maker = "";
    private volatile String model = "";
    private int answers;

    /** The bytes that ask for both. */
    byte[] question() {
        answers = 0;
        return Commands.join(Commands.MAKER, Commands.MODEL);
    }

    void add(StatusMessage.Info info) {
        if (info.header() != HEADER) {
            return;
        }
        if (answers == 0) {
            maker = info.text();
        } else {
            model = info.text();
        }
        answers++;
    }

    String text() {
        return (maker + " " + model).strip();
    }
}
