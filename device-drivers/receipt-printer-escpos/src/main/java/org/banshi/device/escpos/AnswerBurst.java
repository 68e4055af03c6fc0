package org.banshi.device.escpos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Answers to GS r of a printer that gives no other proof, kept back until the line is quiet. What comes in one burst is
 * judged together: more answers than were asked for, or a stray byte among them, and all of it is noise, for example
 * the rest of an automatic status whose first byte was lost. Times are of {@link System#nanoTime()}.
 */
final class AnswerBurst {

    /** Longer than an USB adapter pauses within a message (FTDI: 16 ms). */
    private static final long QUIET_NANOS = Duration.ofMillis(18).toNanos();

    private final Deque<StatusMessage.PaperSensor> answers = new ArrayDeque<>();
    private boolean spoiled;
    private long heardAt;

    void add(StatusMessage.PaperSensor answer, long now) {
        answers.add(answer);
        heardAt = now;
    }

    /** A byte has come that no printer says. */
    void spoil(long now) {
        spoiled = true;
        heardAt = now;
    }

    /** Whether something is kept back. */
    boolean pending() {
        return spoiled || !answers.isEmpty();
    }

    /** How long the line has to be quiet still. */
    Duration left(long now) {
        return Duration.ofNanos(Math.max(0, heardAt + QUIET_NANOS - now));
    }

    /**
     * Whether nothing more belongs to it.
     *
     * @param lookedAt when the last look at the line began; had there been more until then, it would have been added
     */
    boolean over(long lookedAt) {
        return pending() && left(lookedAt).isZero();
    }

    /** Ends the burst. Returns what counts of it: all answers, or none if they cannot all be true. */
    List<StatusMessage.PaperSensor> end(int owed) {
        boolean noise = spoiled || answers.size() > owed;
        List<StatusMessage.PaperSensor> counted = noise ? List.of() : List.copyOf(answers);
        answers.clear();
        spoiled = false;
        return counted;
    }
}
