package org.banshi.device.samv;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.banshi.device.samv.SamvFrameDecoder.Decoded;
import org.banshi.device.transport.BytePort;
import org.jspecify.annotations.Nullable;

/** Asks the module and waits for its reply; what is broken on the way is asked once more. */
final class SamvLink {

    /** 2,321 bytes at 9,600 baud take 2.4 s; a line that chatters on for longer is no reader. */
    private static final Duration LONGEST_REPLY = Duration.ofSeconds(3);

    private static final Duration UNREST = Duration.ofMillis(300);

    private final BytePort port;
    private final SamvTiming timing;
    private final SamvFrameDecoder decoder = new SamvFrameDecoder();
    private final byte[] buffer = new byte[2048];

    /**
     * The question that was asked twice and answered once, with how long its second answer may still take: that must
     * not be taken for the answer to the next question.
     */
    private @Nullable SamvRequest owed;

    /** Bytes of the present reply that are no late answer to an earlier question. */
    private int heard;

    /** How a question ended. */
    sealed interface Outcome {
        /**
         * @param repeated whether it was asked twice, so that the module may have acted on the first already
         */
        record Answer(SamvFrame frame, boolean repeated) implements Outcome {}

        /** Not one byte came, or nothing but late answers to earlier questions: this one may still be thought about. */
        record Silence() implements Outcome {}

        /** Bytes came, but no good frame. */
        record Garbage() implements Outcome {}
    }

    SamvLink(BytePort port, SamvTiming timing) {
        this.port = port;
        this.timing = timing;
    }

    Outcome ask(SamvCommand command) throws IOException {
        return ask(command.request());
    }

    Outcome ask(SamvRequest impatient) throws IOException {
        SamvRequest request = impatient.within(timing.patience(impatient));
        Outcome first = once(request, false);
        return switch (first) {
            case Outcome.Answer(SamvFrame frame, boolean repeated)
            when frame.sw3() != SamvStatus.HOST_CHECKSUM_WRONG && frame.sw3() != SamvStatus.HOST_LENGTH_WRONG -> first;
            case Outcome.Answer answer -> once(request, true);
            case Outcome.Silence silence -> {
                Outcome second = once(request, true);
                if (second instanceof Outcome.Answer) {
                    // It may have been slow and not deaf: then its second answer follows the first one as late as the
                    // second question did.
                    owed = request.within(request.patience().plus(timing.gap()));
                }
                yield second;
            }
            case Outcome.Garbage garbage -> once(request, true);
        };
    }

    /**
     * Waits until nothing comes any more, for a short while at the most: what was asked before the port was opened may
     * still be answered, and replies do not say to which question they belong.
     */
    void awaitQuiet() throws IOException {
        long latest = System.nanoTime() + UNREST.toNanos();
        int count;
        do {
            count = port.read(buffer, timing.quiet());
        } while (count > 0 && System.nanoTime() < latest);
    }

    /**
     * Whether a good frame comes back that may be the answer to this, whatever it says; asked only once, for finding
     * out whether there is anybody.
     */
    boolean answers(SamvRequest request) throws IOException {
        return once(request, false) instanceof Outcome.Answer;
    }

    private Outcome once(SamvRequest request, boolean repeated) throws IOException {
        SamvRequest former = owed;
        if (former != null) {
            // What may answer the former question ends the wait, whether or not it might answer this one.
            owed = null;
            await(former, false);
            decoder.clear();
        }
        dropStaleBytes();
        port.write(request.frame());
        try {
            return await(request, repeated);
        } finally {
            decoder.clear();
        }
    }

    private Outcome await(SamvRequest request, boolean repeated) throws IOException {
        heard = 0;
        long deadline = System.nanoTime() + request.patience().toNanos();
        long latest = deadline + LONGEST_REPLY.toNanos();
        while (true) {
            Duration left = Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
            int count = port.read(buffer, decoder.inFrame() && timing.gap().compareTo(left) < 0 ? timing.gap() : left);
            if (count == 0 && (decoder.inFrame() || System.nanoTime() >= deadline)) {
                return heard > 0 ? new Outcome.Garbage() : new Outcome.Silence();
            }
            if (count > 0) {
                heard += count;
                decoder.feed(buffer, count);
                Optional<Outcome> outcome = decoded(request, repeated);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
                // A frame on its way may last longer than the patience for its beginning.
                deadline = Math.min(
                        latest,
                        Math.max(deadline, System.nanoTime() + timing.gap().toNanos()));
            }
        }
    }

    /** The first good frame among what has come; garbage if there are only broken ones. */
    private Optional<Outcome> decoded(SamvRequest request, boolean repeated) {
        boolean broken = false;
        for (Optional<Decoded> next = decoder.next(); next.isPresent(); next = decoder.next()) {
            if (next.get() instanceof Decoded.Reply(SamvFrame frame)) {
                if (request.mayBeAnsweredBy(frame.sw3())) {
                    return Optional.of(new Outcome.Answer(frame, repeated));
                }
                // The late answer to an earlier question; this one's is still to come.
                heard -= frame.length();
            } else {
                broken = true;
            }
        }
        return broken && !decoder.inFrame() ? Optional.of(new Outcome.Garbage()) : Optional.empty();
    }

    /** A late reply to an earlier question must not be taken for the answer to this one. */
    private void dropStaleBytes() throws IOException {
        int total = 0;
        int count = port.read(buffer, Duration.ZERO);
        while (count > 0 && total < 64 * buffer.length) {
            total += count;
            count = port.read(buffer, Duration.ZERO);
        }
    }
}
