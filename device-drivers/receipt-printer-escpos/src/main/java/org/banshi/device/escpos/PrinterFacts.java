package org.banshi.device.escpos;

import org.banshi.device.DeviceStatus.Paper;

/**
 * What the printer has said of itself, from whichever message came last. Bits: DLE EOT and automatic status tables of
 * Epson TM-U220A, Citizen iDP-3221 and SNBC.
 *
 * @param offline takes no commands, for whatever reason
 * @param waitsForHost stopped within a receipt and goes on only when told to (DLE ENQ)
 * @param errors from the error byte: what blocks or broke
 * @param otherError an error without saying which
 * @param coverTold whether the printer has said anything of its cover
 */
record PrinterFacts(
        boolean offline,
        boolean waitsForHost,
        boolean coverOpen,
        boolean paperOut,
        boolean paperLow,
        Errors errors,
        boolean otherError,
        boolean coverTold) {

    /**
     * The third real-time byte and the second automatic one have the same bits.
     *
     * @param jammed mechanical error: something blocks the paper's way or the head
     * @param cutterFailed the blade is not at home
     * @param unrecoverable only switching off and on may help
     * @param passing recovers by itself, for example a hot print head
     */
    record Errors(boolean jammed, boolean cutterFailed, boolean unrecoverable, boolean passing) {
        static final Errors NONE = of(0);

        /** As the printer says it. */
        int bits() {
            return (jammed ? 0x04 : 0) | (cutterFailed ? 0x08 : 0) | (unrecoverable ? 0x20 : 0) | (passing ? 0x40 : 0);
        }

        static Errors of(int bits) {
            return new Errors((bits & 0x04) != 0, (bits & 0x08) != 0, (bits & 0x20) != 0, (bits & 0x40) != 0);
        }
    }

    static final PrinterFacts ALL_WELL = new PrinterFacts(false, false, false, false, false, Errors.NONE, false, false);

    PrinterFacts with(StatusMessage.Automatic status) {
        boolean offlineNow = (status.printer() & 0x08) != 0;
        return new PrinterFacts(
                offlineNow,
                waitsForHost && offlineNow,
                (status.printer() & 0x20) != 0,
                (status.paper() & 0x0C) != 0,
                (status.paper() & 0x03) != 0,
                Errors.of(status.error()),
                otherError && offlineNow,
                true);
    }

    /** @param query the n of DLE EOT n that this answers, 1 to 4 */
    PrinterFacts with(int query, StatusMessage.RealTime answer) {
        int bits = answer.bits();
        return switch (query) {
            case 1 ->
                new PrinterFacts(
                        (bits & 0x08) != 0,
                        (bits & 0x20) != 0,
                        coverOpen,
                        paperOut,
                        paperLow,
                        errors,
                        otherError,
                        coverTold);
            // Bit 5 says that printing stopped for want of paper; query 4 has the sensor itself.
            case 2 ->
                new PrinterFacts(
                        offline,
                        waitsForHost,
                        (bits & 0x04) != 0,
                        paperOut,
                        paperLow,
                        errors,
                        (bits & 0x40) != 0,
                        true);
            case 3 ->
                new PrinterFacts(
                        offline, waitsForHost, coverOpen, paperOut, paperLow, Errors.of(bits), otherError, coverTold);
            case 4 -> withPaper((bits & 0x60) != 0, (bits & 0x0C) != 0);
            default -> this;
        };
    }

    PrinterFacts with(StatusMessage.PaperSensor answer) {
        return withPaper((answer.bits() & 0x0C) != 0, (answer.bits() & 0x03) != 0);
    }

    boolean canPrint() {
        return !offline && !coverOpen && !paperOut && !brokenDown() && !errors.passing();
    }

    /** An error that stays until it is cleared, by a person, a command, or the switch. */
    boolean brokenDown() {
        return errors.jammed() || errors.cutterFailed() || errors.unrecoverable() || (otherError && !errors.passing());
    }

    Paper paper() {
        if (errors.jammed()) {
            return Paper.JAMMED;
        }
        if (paperOut) {
            return Paper.OUT;
        }
        // Without a near-end sensor its bits stay 0: full then means "not out".
        return paperLow ? Paper.LOW : Paper.FULL;
    }

    private PrinterFacts withPaper(boolean out, boolean low) {
        return new PrinterFacts(offline, waitsForHost, coverOpen, out, low, errors, otherError, coverTold);
    }
}
