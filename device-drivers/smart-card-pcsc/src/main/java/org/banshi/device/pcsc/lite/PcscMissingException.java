package org.banshi.device.pcsc.lite;

/** The machine has no pcsc-lite. */
public final class PcscMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    PcscMissingException(String library) {
        super("This machine has no " + library + ": install the packages libpcsclite1 and pcscd.");
    }
}
