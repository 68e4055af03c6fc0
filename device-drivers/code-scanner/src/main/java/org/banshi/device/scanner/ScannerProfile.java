package org.banshi.device.scanner;

import java.nio.charset.StandardCharsets;

/**
 * How a make of scanner is told to read. Sources: a bank's open terminal drivers for Newland NLS-N1 and Honeywell N3680.
 */
enum ScannerProfile {
    /** Reads by itself whatever is held before it; takes no commands. */
    PLAIN("", "", "", ""),
    /** {@code #} makes the setting a temporary one; 3F asks for a sign of life, answered with 21. */
    NEWLAND("\u007E\u00010000#SCNTRG1;\u0003", "\u007E\u00010000#SCNTRG0;\u0003", "?", "!"),
    /** SYN T CR and SYN U CR. */
    HONEYWELL("\u0016T\r", "\u0016U\r", "", "");

    private final String on;
    private final String off;
    private final String probe;
    private final String signOfLife;

    ScannerProfile(String on, String off, String probe, String signOfLife) {
        this.on = on;
        this.off = off;
        this.probe = probe;
        this.signOfLife = signOfLife;
    }

    boolean hasTrigger() {
        return !on.isEmpty();
    }

    boolean hasProbe() {
        return !probe.isEmpty();
    }

    byte[] triggerOn() {
        return on.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] triggerOff() {
        return off.getBytes(StandardCharsets.US_ASCII);
    }

    byte[] probe() {
        return probe.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether the bytes hold the answer to {@link #probe}. */
    boolean isSignOfLife(byte[] bytes, int count) {
        return new String(bytes, 0, count, StandardCharsets.ISO_8859_1).contains(signOfLife);
    }
}
