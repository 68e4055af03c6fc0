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
    private final long giveUpNanos;
    private final byte[] cut;
    private int attempts;
    private long firstAt;
    private long lastAt;
    private long recoverAt;
    private boolean answered;
    private boolean automatic;
    private int marks;

    private Synchronisation(PrinterTiming timing, byte[] cleaning, boolean patient, SlipLayout layout) {
        this.timing = timing;
        this.cleaning = cleaning;
        this.giveUpNanos = (patient ? timing.syncGiveUp() : timing.syncFirst()).toNanos();
        this.cut = layout.end(0);
        this.recoverAt = System.nanoTime();
    }

    /** After opening: disturbs nothing that may still be printing. */
    static Synchronisation greeting(PrinterTiming timing, boolean patient, SlipLayout layout) {
        return new Synchronisation(timing, NOTHING, patient, layout);
    }

    /**
     * After a receipt that did not end: drops what the printer still holds, and cuts off what has come out, so that it
     * cannot hang together with the next resident's receipt.
     *
     * @param patient false for a printer that is known not to answer GS r
     */
    static Synchronisation cleaning(PrinterTiming timing, boolean patient, SlipLayout layout) {
        return new Synchronisation(
                timing, Commands.join(Commands.CLEAR_AND_RECOVER, Commands.INITIALISE, layout.end(0)), patient, layout);
    }

    /** Whatever the printer is in the middle of: to its end, and off with it. */
    static byte[] pushing(SlipLayout layout) {
        return Commands.join(PUSH, Commands.INITIALISE, layout.end(0));
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
            marks = 0;
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
        if (answered && marks == 0) {
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

    /**
     * The model's name has come, the mark in each greeting: answers of before the greeting can't follow any more, so
     * those of the greetings from this one on are the only ones owed. Not all printers know the question.
     */
    void marked(PrinterLink link) {
        if (attempts > marks) {
            marks++;
            link.oweOnly(attempts - marks + 1);
        }
    }

    /** An automatic status has come; behind a greeting, as the answer to it or by chance. */
    void told() {
        automatic = attempts > 0;
    }

    /** An answer to GS r has come. */
    void answered(long now) {
        answered = true;
        lastAt = now;
    }

    /**
     * Whether no answer of earlier times can come any more: taken for a later receipt's, it would call that printed.
     */
    private boolean quiet(PrinterLink link, long now) {
        long since = Math.max(lastAt, link.askedAt());
        if (link.owed() > 0 && (marks > 0 || now - since < timing.syncQuiet().toNanos())) {
            return false;
        }
        link.oweOnly(0);
        return true;
    }

    private void greet(PrinterLink link, byte[] before, long now) throws IOException {
        attempts++;
        link.sendAndAskWhenDone(Commands.join(before, Commands.AUTOMATIC_STATUS, Commands.MODEL));
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
