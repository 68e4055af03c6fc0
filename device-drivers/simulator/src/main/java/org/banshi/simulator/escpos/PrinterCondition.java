package org.banshi.simulator.escpos;

/**
 * What the printer's sensors and panel say at one moment.
 *
 * @param causeRemoved someone has cleared the fault's cause; the host's recovery command is still missing
 * @param awaitingRecovery stopped in a job, and waits for the host's recovery command though paper is there again
 */
public record PrinterCondition(
        Paper paper,
        boolean coverOpen,
        Fault fault,
        boolean causeRemoved,
        boolean awaitingRecovery,
        boolean switchedOffline) {

    /** What the two paper sensors see. */
    public enum Paper {
        FULL,
        NEAR_END,
        OUT
    }

    /** What stops the mechanism. */
    public enum Fault {
        NONE,
        /** Paper jam or another mechanical error. */
        MECHANICAL,
        /** The cutter's blade is not at home. */
        CUTTER,
        /** Only switching off and on helps, if anything does. */
        UNRECOVERABLE,
        /** The head is too hot; goes away by itself. */
        OVERHEATED
    }

    static final PrinterCondition GOOD = new PrinterCondition(Paper.FULL, false, Fault.NONE, false, false, false);

    public boolean offline() {
        return paper == Paper.OUT || coverOpen || fault != Fault.NONE || awaitingRecovery || switchedOffline;
    }

    PrinterCondition withPaper(Paper paper) {
        return new PrinterCondition(paper, coverOpen, fault, causeRemoved, awaitingRecovery, switchedOffline);
    }

    PrinterCondition withCoverOpen(boolean open) {
        return new PrinterCondition(paper, open, fault, causeRemoved, awaitingRecovery, switchedOffline);
    }

    PrinterCondition withFault(Fault fault) {
        return new PrinterCondition(paper, coverOpen, fault, false, awaitingRecovery, switchedOffline);
    }

    /** Overheating ends by itself; all else needs the host's recovery command, or the switch. */
    PrinterCondition withCauseRemoved() {
        return fault == Fault.OVERHEATED
                ? withFault(Fault.NONE)
                : new PrinterCondition(paper, coverOpen, fault, true, awaitingRecovery, switchedOffline);
    }

    PrinterCondition withAwaitingRecovery(boolean waiting) {
        return new PrinterCondition(paper, coverOpen, fault, causeRemoved, waiting, switchedOffline);
    }

    PrinterCondition withSwitchedOffline(boolean offline) {
        return new PrinterCondition(paper, coverOpen, fault, causeRemoved, awaitingRecovery, offline);
    }

    /** After DLE ENQ: errors whose cause is gone are forgotten. */
    PrinterCondition recovered() {
        boolean gone = fault == Fault.NONE || causeRemoved && fault != Fault.UNRECOVERABLE;
        return new PrinterCondition(paper, coverOpen, gone ? Fault.NONE : fault, false, false, switchedOffline);
    }

    /** After switching off and on: like recovery, and a fault whose cause is gone is forgotten whatever it was. */
    PrinterCondition restarted() {
        Fault left = causeRemoved || fault == Fault.OVERHEATED ? Fault.NONE : fault;
        return new PrinterCondition(paper, coverOpen, left, false, false, switchedOffline);
    }
}
