package org.banshi.device.scanner;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * How a make of scanner is told to read, what it answers, and how it sends. Sources: a bank's open terminal drivers for
 * Newland NLS-N1, Honeywell N3680 and NT0861; the serial protocol of the Grow GM65.
 */
enum ScannerProfile {
    /** Reads by itself whatever is held before it; takes no commands. */
    PLAIN(LineDefaults.TRANSPORT, "", "", "", Acknowledgement.SILENT),
    /**
     * {@code #} makes the setting a temporary one; the answer repeats the command behind 02 01, with 06 (done), 15 or
     * 05 before its end. 3F asks for a sign of life, answered with 21.
     */
    NEWLAND(
            LineDefaults.BAUD_9600_8N1,
            "\u007E\u00010000#SCNTRG1;\u0003",
            "\u007E\u00010000#SCNTRG0;\u0003",
            "?",
            new Acknowledgement("\u0002\u00010000#SCNTRG1\u0006;\u0003", 14, false)) {
        @Override
        boolean isSignOfLife(String answer) {
            return answer.contains("!");
        }
    },
    /**
     * SYN T CR and SYN U CR, without answers. A menu command (SYN M CR) is answered: its text with 06 (done), 15 (bad
     * value) or 05 (unknown); any of these is a sign of life. {@code *} only asks for a setting's range.
     */
    HONEYWELL(LineDefaults.TRANSPORT, "\u0016T\r", "\u0016U\r", "\u0016M\rcbrena*.", Acknowledgement.SILENT) {
        @Override
        boolean isSignOfLife(String answer) {
            return answer.chars().anyMatch(value -> value == 0x06 || value == 0x15 || value == 0x05);
        }
    },
    /** Codes in packets with a checksum; whether it is there is known from its port alone. */
    NT0861(LineDefaults.BAUD_9600_8E1, "\u0016T\r!", "\u0016U\r!", "", Acknowledgement.SILENT) {
        @Override
        Framer framer(Terminator terminator, AimPrefix aim) {
            return new PacketFramer();
        }
    },
    /** Grow GM65 and GM812. {@code AB CD} instead of a CRC is always taken. Reading its first zone is the probe. */
    GM65(
            LineDefaults.BAUD_9600_8N1,
            hex("7E000801000201ABCD"),
            hex("7E000801000200ABCD"),
            hex("7E000701000001ABCD"),
            new Acknowledgement(hex("02000001003331"), Acknowledgement.NONE, true)) {
        @Override
        boolean isSignOfLife(String answer) {
            return answer.contains("\u0002\u0000\u0000\u0001");
        }
    };

    private final LineDefaults line;
    private final String on;
    private final String off;
    private final String probe;
    private final Acknowledgement acknowledgement;

    ScannerProfile(LineDefaults line, String on, String off, String probe, Acknowledgement acknowledgement) {
        this.line = line;
        this.on = on;
        this.off = off;
        this.probe = probe;
        this.acknowledgement = acknowledgement;
    }

    LineDefaults line() {
        return line;
    }

    Acknowledgement acknowledgement() {
        return acknowledgement;
    }

    Framer framer(Terminator terminator, AimPrefix aim) {
        return new CodeFramer(terminator, aim);
    }

    boolean hasTrigger() {
        return !on.isEmpty();
    }

    boolean hasProbe() {
        return !probe.isEmpty();
    }

    byte[] triggerOn() {
        return bytes(on);
    }

    byte[] triggerOff() {
        return bytes(off);
    }

    byte[] probe() {
        return bytes(probe);
    }

    /** Whether the bytes, each as one character, hold the answer to {@link #probe}. */
    boolean isSignOfLife(String answer) {
        return false;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String hex(String digits) {
        return new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
    }
}
