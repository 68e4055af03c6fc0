package org.banshi.simulator.escpos;

import java.nio.charset.StandardCharsets;

/** The answers to GS I: single bytes for the numbers, {@code 5F text 00} for the texts. */
final class ModelInfo {

    private static final byte MODEL = 0x20;
    /** Two-byte characters (bit 0) and a cutter (bit 1). */
    private static final byte TYPE = 0x03;

    private static final byte VERSION = 0x01;

    private ModelInfo() {}

    static byte[] reply(int n) {
        return switch (n) {
            case 1, '1' -> new byte[] {MODEL};
            case 2, '2' -> new byte[] {TYPE};
            case 3, '3' -> new byte[] {VERSION};
            case 0x41 -> text("1.00");
            case 0x42 -> text("BANSHI");
            case 0x43 -> text("SIM-80");
            case 0x44 -> text("S000001");
            case 0x45 -> text("CHINA GB18030");
            default -> new byte[0];
        };
    }

    private static byte[] text(String value) {
        return ("_" + value + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
