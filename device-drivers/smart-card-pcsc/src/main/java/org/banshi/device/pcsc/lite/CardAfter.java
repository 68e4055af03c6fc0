package org.banshi.device.pcsc.lite;

/** What becomes of the card when a connection or transaction ends, or begins anew. */
public enum CardAfter {
    LEFT(0),
    /** A warm reset: the card forgets selected files and secure channels. */
    RESET(1),
    UNPOWERED(2);

    private final long value;

    CardAfter(long value) {
        this.value = value;
    }

    long value() {
        return value;
    }
}
