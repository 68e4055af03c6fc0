package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;

/**
 * Asks the printer how it is, and notices when nobody is there. First choice is DLE EOT 1 to 4 in turn, one question at
 * a time because the answers do not say which question they answer. A printer that does not know them is probed with
 * GS a and GS r, to which it answers with its automatic status, the paper sensor's byte, or both; which of them, does
 * not matter here. Times are of {@link System#nanoTime()}.
 */
final class StatusQueries {

    private static final int LAST = 4;
    private static final int SILENT_AFTER = 2;

    /** Stands for the number of a real-time question; DLE EOT 1 goes along in case it is answered after all. */
    private static final int PROBE = 5;

    private final Duration answerWithin;
    private int next = 1;
    private int asked;
    private long askedAt;
    private boolean fresh = true;
    private boolean missed;
    private long endedAt;
    private int unanswered;
    private boolean complete;
    private boolean knowsRealTime = true;
    private boolean everRealTime;

    StatusQueries(Duration answerWithin) {
        this.answerWithin = answerWithin;
    }

    /**
     * Asks when it is time to.
     *
     * @param every pause between two rounds of questions
     * @param lineBusy earlier bytes are still under way on a slow line, so that no answer can be expected yet
     * @param stopped the printer has said that it processes nothing now: then only real-time questions must be answered
     */
    void step(PrinterLink link, long now, Duration every, boolean lineBusy, boolean stopped) throws IOException {
        if (asked == 0) {
            if (next > 1 || untilDue(now, every).isZero()) {
                ask(link, now);
            }
        } else if (lineBusy) {
            askedAt = now;
        } else if (now - askedAt > answerWithin.toNanos()) {
            if (asked != PROBE || !stopped) {
                unanswered++;
            }
            knowsRealTime &= everRealTime && !silent();
            endRound(now, true);
        }
    }

    private void ask(PrinterLink link, long now) throws IOException {
        askedAt = now;
        if (knowsRealTime) {
            asked = next;
            link.send(Commands.realTimeStatus(asked));
        } else {
            asked = PROBE;
            link.sendAndAskWhenDone(Commands.join(Commands.realTimeStatus(1), Commands.AUTOMATIC_STATUS));
        }
    }

    /** Which real-time question, 1 to 4, a real-time byte answers; 0 when none was open. */
    int answered(long now) {
        int query = asked == PROBE ? 1 : asked;
        asked = 0;
        knowsRealTime |= query != 0;
        everRealTime |= query != 0;
        if (query == LAST) {
            complete = true;
            endRound(now, false);
        } else if (query != 0) {
            next = query + 1;
        }
        return query;
    }

    /** An automatic status or an answer to GS r has come. */
    void told(long now) {
        if (asked == PROBE) {
            complete = true;
            endRound(now, false);
        }
    }

    /** Any byte is a sign of life. */
    void heard() {
        unanswered = 0;
    }

    /** An answer is about to come. */
    boolean waiting() {
        return asked != 0 || next > 1;
    }

    /** Some of the real-time facts are of this round, some of the one before: they may not fit together. */
    boolean midRound() {
        return next > 1;
    }

    /** Real-time questions are not answered, so that questions have to take their turn behind the commands. */
    boolean deaf() {
        return !knowsRealTime;
    }

    /** All facts that this printer tells have been told on this connection. */
    boolean complete() {
        return complete;
    }

    boolean silent() {
        return unanswered >= SILENT_AFTER;
    }

    /** Time until the next round of questions; zero when it is due. */
    Duration untilDue(long now, Duration every) {
        // A late answer must not be taken for the next question's, so there is a pause after a missing one too.
        Duration pause = missed ? answerWithin.dividedBy(2) : every;
        long left = endedAt + pause.toNanos() - now;
        return fresh || left <= 0 ? Duration.ZERO : Duration.ofNanos(left);
    }

    private void endRound(long now, boolean missing) {
        asked = 0;
        next = 1;
        fresh = false;
        missed = missing;
        endedAt = now;
    }
}
