package org.banshi.device.escpos;

/** What a printer says. Bit positions: Epson's ESC/POS status tables. */
public sealed interface StatusMessage {

    /** One byte, the answer to DLE EOT n; which n, only the asker knows. */
    record RealTime(int bits) implements StatusMessage {}

    /** Automatic status back: four bytes, sent at each change. */
    record Automatic(int printer, int error, int paper, int reserved) implements StatusMessage {}

    /** One byte, the answer to GS r 1 after everything before it has been processed. */
    record PaperSensor(int bits) implements StatusMessage {}

    /** A block of text, for example the answer to GS I; the header byte tells which. */
    record Info(int header, String text) implements StatusMessage {}

    /** A byte that no printer says at this place: noise, or the rest of a message that lost its head. */
    record Stray(int value) implements StatusMessage {}
}
