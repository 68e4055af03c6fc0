package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;

/**
 * Brings printer and driver to the same point of the byte stream: everything before is processed or dropped, nothing
 * of an earlier receipt is left in the printer. The way of receiptio: greet; if no answer comes, the printer may be
 * in the middle of a picture, so push it out with zeros, initialise and greet again. Waits as long as the printer
 * cannot print. Times are of {@link System#nanoTime()}.
 */
final class Synchronisation {

    /** More than the longest command of this driver (a QR code's content); printers ignore NUL between commands. */
    private static final byte[] PUSH = new byte[4096];

    private static final byte[] NOTHING = {};

    private final PrinterTiming timing;
    private final byte[] cleaning;
    private final byte[] pushing;
    private int attempts;
    private long firstAt;
    private long lastAt;
    private long recoverAt;
    private boolean answered;

    private Synchronisation(PrinterTiming timing, byte[] cleaning, boolean cutThrough) {
        this.timing = timing;
        this.cleaning = cleaning;
        this.pushing = Commands.join(PUSH, Commands.INITIALISE, Commands.cut(cutThrough, 0));
        this.recoverAt = System.nanoTime();
    }

    /** After opening: disturbs nothing that may still be printing. */
    static Synchronisation greeting(PrinterTiming timing, boolean cutThrough) {
        return new Synchronisation(timing, NOTHING, cutThrough);
    }

    /**
     * After a receipt that did not end: drops what the printer still holds, and cuts off what has come out, so that it
     * cannot hang together with the next resident's receipt.
     */
    static Synchronisation cleaning(PrinterTiming timing, boolean cutThrough) {
        return new Synchronisation(
                timing,
                Commands.join(Commands.CLEAR_AND_RECOVER, Commands.INITIALISE, Commands.cut(cutThrough, 0)),
                cutThrough);
    }

    /**
     * Does what is due.
     *
     * @return whether the printer is ready for a receipt
     */
    boolean step(PrinterLink link, PrinterFacts facts, long now) throws IOException {
        if (!facts.canPrint()) {
            attempts = 0;
            answered = false;
            recover(link, facts, now);
            return false;
        }
        if (attempts == 0) {
            firstAt = now;
            greet(link, cleaning, now);
            return false;
        }
        if (answered) {
            return quiet(link, now);
        }
        if (now - firstAt > timing.syncGiveUp().toNanos()) {
            link.forgive();
            return true;
        }
        Duration patience = attempts == 1 ? timing.syncFirst() : timing.syncAgain();
        if (now - lastAt > patience.toNanos()) {
            greet(link, pushing, now);
        }
        return false;
    }

    /** Whether an answer is awaited now, rather than a printer that can print. */
    boolean underWay() {
        return attempts > 0;
    }

    /** An answer to GS r has come. */
    void answered(long now) {
        answered = true;
        lastAt = now;
    }

    private boolean quiet(PrinterLink link, long now) {
        if (link.owed() > 0 && now - lastAt < timing.syncQuiet().toNanos()) {
            return false;
        }
        link.forgive();
        return true;
    }

    private void greet(PrinterLink link, byte[] before, long now) throws IOException {
        attempts++;
        link.sendAndAskWhenDone(Commands.join(before, Commands.AUTOMATIC_STATUS));
        lastAt = now;
    }

    /** A stuck cutter tries again only when it is told to; not while somebody's fingers may be inside. */
    private void recover(PrinterLink link, PrinterFacts facts, long now) throws IOException {
        if ((facts.brokenDown() || facts.waitsForHost())
                && !facts.coverOpen()
                && !facts.paperOut()
                && now - recoverAt > timing.recoverEvery().toNanos()) {
            recoverAt = now;
            link.send(Commands.CLEAR_AND_RECOVER);
        }
    }
}
