package org.banshi.simulator.escpos;

import org.banshi.simulator.escpos.PrinterCondition.Fault;
import org.banshi.simulator.escpos.PrinterCondition.Paper;

/** The printer's condition in the bits of the protocol. */
final class StatusBytes {

    /** Bits 1 and 4 are always set in a real-time status byte, which is how a host knows one. */
    private static final int REAL_TIME = 0x12;

    private static final int AUTOMATIC = 0x10;

    private StatusBytes() {}

    /**
     * The answer to DLE EOT n, n from 1 to 4.
     *
     * @param sensor whether there is one for the roll's end coming near; here and below
     */
    static byte realTime(int n, PrinterCondition now, boolean sensor) {
        return (byte) (REAL_TIME
                | switch (n) {
                    case 1 -> bit(0x08, now.offline()) | bit(0x20, waitsForHost(now));
                    case 2 ->
                        bit(0x04, now.coverOpen())
                                | bit(0x20, now.paper() == Paper.OUT)
                                | bit(0x40, now.fault() != Fault.NONE);
                    case 3 -> errorBits(now);
                    case 4 -> bit(0x0C, sensor && now.paper() != Paper.FULL) | bit(0x60, now.paper() == Paper.OUT);
                    default -> throw new IllegalArgumentException("DLE EOT " + n);
                });
    }

    /** The four bytes of automatic status back (GS a). */
    static byte[] automatic(PrinterCondition now, boolean sensor) {
        int first = AUTOMATIC | bit(0x08, now.offline()) | bit(0x20, now.coverOpen());
        return new byte[] {(byte) first, (byte) errorBits(now), paper(now, sensor), 0};
    }

    /** The answer to GS r 1. */
    static byte paper(PrinterCondition now, boolean sensor) {
        return (byte) (bit(0x03, sensor && now.paper() != Paper.FULL) | bit(0x0C, now.paper() == Paper.OUT));
    }

    private static int errorBits(PrinterCondition now) {
        return switch (now.fault()) {
            case NONE -> 0;
            case MECHANICAL -> 0x04;
            case CUTTER -> 0x08;
            case UNRECOVERABLE -> 0x20;
            case OVERHEATED -> 0x40;
        };
    }

    private static boolean waitsForHost(PrinterCondition now) {
        return now.awaitingRecovery() || now.causeRemoved();
    }

    private static int bit(int mask, boolean set) {
        return set ? mask : 0;
    }
}
