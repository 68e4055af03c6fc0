package org.banshi.device.pcsc.lite;

/** Who else may use a card that we are connected to. */
public enum ShareMode {
    /** Nobody. */
    EXCLUSIVE(1),
    /** Others too, but for the length of a transaction. */
    SHARED(2),
    /** The reader itself is meant; there need be no card. */
    DIRECT(3);

    private final long value;

    ShareMode(long value) {
        this.value = value;
    }

    long value() {
        return value;
    }
}
