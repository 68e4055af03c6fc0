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

    /** Longer than the pause that an USB adapter makes between two bytes of one message (FTDI: 16 ms). */
    private static final long QUIET_NANOS = Duration.ofMillis(30).toNanos();

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

    /** Whether nothing more belongs to it; to be asked only when the line has just been found empty. */
    boolean over(long now) {
        return (spoiled || !answers.isEmpty()) && now - heardAt > QUIET_NANOS;
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
