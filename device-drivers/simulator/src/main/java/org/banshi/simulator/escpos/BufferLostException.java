package org.banshi.simulator.escpos;

/** The command at hand ends here, because the receive buffer was emptied. Part of the printer's normal life. */
final class BufferLostException extends Exception {

    private static final long serialVersionUID = 1L;

    BufferLostException() {
        super("receive buffer lost", null, false, false);
    }
}
