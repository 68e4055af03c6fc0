package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;

/**
 * Asks DLE EOT 1 to 4 in turn, one question at a time because the answers do not say which question they answer. Shows
 * that somebody is there, and tells the facts of printers that tell nothing unasked. Times are of
 * {@link System#nanoTime()}.
 */
final class StatusQueries {

    private static final int LAST = 4;
    private static final int SILENT_AFTER = 2;

    private final Duration answerWithin;
    private int next = 1;
    private int asked;
    private long askedAt;
    private boolean fresh = true;
    private boolean missed;
    private long endedAt;
    private int unanswered;
    private boolean complete;

    StatusQueries(Duration answerWithin) {
        this.answerWithin = answerWithin;
    }

    /**
     * Asks when it is time to.
     *
     * @param every pause between two rounds of questions
     * @param lineBusy earlier bytes are still under way on a slow line, so that no answer can be expected yet
     */
    void step(PrinterLink link, long now, Duration every, boolean lineBusy) throws IOException {
        if (asked == 0) {
            if (next > 1 || untilDue(now, every).isZero()) {
                asked = next;
                askedAt = now;
                link.send(Commands.realTimeStatus(asked));
            }
        } else if (lineBusy) {
            askedAt = now;
        } else if (now - askedAt > answerWithin.toNanos()) {
            unanswered++;
            endRound(now, true);
        }
    }

    /** Which question a real-time byte answers; 0 when none was open. */
    int answered(long now) {
        int query = asked;
        asked = 0;
        if (query == LAST) {
            complete = true;
            endRound(now, false);
        } else if (query != 0) {
            next = query + 1;
        }
        return query;
    }

    /** Any byte is a sign of life. */
    void heard() {
        unanswered = 0;
    }

    /** In the middle of a round: its next answer is about to come. */
    boolean waiting() {
        return asked != 0 || next > 1;
    }

    /** All four have been answered on this connection. */
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
