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

    /** Below the last line of half a slip, so that the knife does not go through it: 3 mm. */
    private static final int WHITE_DOTS = 3 * PaperProfile.DOTS_PER_MILLIMETRE;

    /**
     * What is known of the printer.
     *
     * @param confirms false once it is clear that it does not answer GS r
     * @param tellsModel true once it has answered GS I
     */
    record Known(boolean confirms, boolean tellsModel) {}

    private final PrinterTiming timing;
    private final byte[] cleaning;
    private final long giveUpNanos;
    private final boolean marksCome;
    private final byte[] cut;
    private int attempts;
    private long firstAt;
    private long lastAt;
    private long recoverAt;
    private boolean answered;
    private boolean automatic;
    private boolean marked;

    private Synchronisation(PrinterTiming timing, byte[] cleaning, Known known, SlipLayout layout) {
        this.timing = timing;
        this.cleaning = cleaning;
        this.giveUpNanos = (known.confirms() ? timing.syncGiveUp() : timing.syncFirst()).toNanos();
        this.marksCome = known.tellsModel();
        this.cut = layout.end(WHITE_DOTS);
        this.recoverAt = System.nanoTime();
    }

    /** After opening: disturbs nothing that may still be printing. */
    static Synchronisation greeting(PrinterTiming timing, Known known, SlipLayout layout) {
        return new Synchronisation(timing, NOTHING, known, layout);
    }

    /**
     * After a receipt that did not end: drops what the printer still holds, and cuts off what has come out, so that it
     * cannot hang together with the next resident's receipt.
     */
    static Synchronisation cleaning(PrinterTiming timing, Known known, SlipLayout layout) {
        return new Synchronisation(
                timing,
                Commands.join(Commands.CLEAR_AND_RECOVER, Commands.INITIALISE, layout.end(WHITE_DOTS)),
                known,
                layout);
    }

    /** Whatever the printer is in the middle of: to its end, and off with it. */
    static byte[] pushing(SlipLayout layout) {
        return Commands.join(PUSH, Commands.INITIALISE, layout.end(WHITE_DOTS));
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
            automatic = false;
            marked = false;
            recover(link, facts, now);
            return false;
        }
        if (attempts == 0) {
            firstAt = now;
            greet(link, cleaning, now);
            return false;
        }
        if (answered && quiet(link, now)) {
            return true;
        }
        if (answered && (marked || !marksCome)) {
            return false;
        }
        Duration patience = attempts == 1 ? timing.syncFirst() : timing.syncAgain();
        boolean late = now - lastAt > patience.toNanos();
        // Who answers GS a and not GS r has processed what was before all the same.
        if (now - firstAt > giveUpNanos || (late && automatic)) {
            link.oweOnly(0);
            return true;
        }
        if (late) {
            greet(link, Commands.join(PUSH, Commands.INITIALISE, attempts == 1 ? cut : NOTHING), now);
        }
        return false;
    }

    /** Whether an answer is awaited now, rather than a printer that can print. */
    boolean underWay() {
        return attempts > 0;
    }

    /** Whether the printer has ever answered GS r here; known when {@link #step} has said that it is ready. */
    boolean confirmed() {
        return answered;
    }

    /** An answer to GS I has come, the mark in each greeting. Not all printers know the question. */
    void marked() {
        marked = attempts > 0;
    }

    /** An automatic status has come; behind a greeting, as the answer to it or by chance. */
    void told() {
        automatic = attempts > 0;
    }

    /** An answer to GS r has come. */
    void answered(long now) {
        answered = true;
        lastAt = now;
        firstAt = now;
    }

    /**
     * Whether no answer of earlier times can come any more: taken for a later receipt's, it would call that printed.
     */
    private boolean quiet(PrinterLink link, long now) {
        long since = Math.max(lastAt, link.askedAt());
        if (marksCome && !marked) {
            return false;
        }
        if (link.owed() > 0 && now - since < timing.syncQuiet().toNanos()) {
            return false;
        }
        link.oweOnly(0);
        return true;
    }

    private void greet(PrinterLink link, byte[] before, long now) throws IOException {
        attempts++;
        link.greet(Commands.join(before, Commands.AUTOMATIC_STATUS));
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
