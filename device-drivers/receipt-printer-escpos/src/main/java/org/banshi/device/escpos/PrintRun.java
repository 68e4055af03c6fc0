package org.banshi.device.escpos;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A job that has begun. Between its parts it asks the printer to say when they are processed (GS r 1). The answers are
 * a brake: what is on the way never overfills the printer's buffer, so the line stays free for questions after the
 * printer has stopped. And they are a proof: a printer that was switched off and on in between has lost some of the
 * questions, so their answers never become complete and half a receipt is not taken for a whole one. An answer is one
 * byte, and noise can look like it; so a printer that knows GS I is asked for a mark behind the last of them. Times are
 * of {@link System#nanoTime()}.
 */
final class PrintRun {

    /** Bytes between two looks at the printer's status: 45 ms at 115200 baud. */
    private static final int CHUNK = 512;

    /** Bytes on the way at the most, if it is more than one part: the smallest receive buffers in use have 4 kB. */
    private static final int WINDOW = 3584;

    private final PrintJob job;
    private final Iterator<byte[]> commands;
    private final Proof proof;
    private final int restarts;
    private final long startedAt;
    private final Deque<Integer> underWay = new ArrayDeque<>();
    private int bytesUnderWay;
    private long bytes;
    private long progressAt;
    private boolean asked;
    private boolean marked;

    /** What a printer can give to say that it has processed everything. */
    enum Proof {
        /** Nothing: it is asked at the end only. */
        NONE,
        /** Answers to GS r. */
        ANSWERS,
        /** Answers to GS r, and behind the last of them its answer to GS I, the mark. */
        MARK
    }

    PrintRun(PrintJob job, Iterator<byte[]> commands, Proof proof, int restarts, long now) {
        this.job = job;
        this.commands = commands;
        this.proof = proof;
        this.restarts = restarts;
        this.startedAt = now;
        this.progressAt = now;
    }

    PrintJob job() {
        return job;
    }

    int restarts() {
        return restarts;
    }

    /** Whether the printer is known to answer GS r. */
    boolean confirms() {
        return proof != Proof.NONE;
    }

    /** Whether answers to GS r are all the proof there is, so that noise could stand for it. */
    boolean answersOnly() {
        return proof == Proof.ANSWERS;
    }

    /** Whether there is something to send, and room for it. */
    boolean maySend() {
        return !asked && bytesUnderWay < WINDOW;
    }

    /** Sends some whole commands; after the last of them the question whether all is done. */
    void sendSome(PrinterLink link) throws IOException {
        byte[] chunk = {};
        while (chunk.length < CHUNK && commands.hasNext()) {
            chunk = Commands.join(chunk, commands.next());
        }
        bytes += chunk.length;
        boolean last = !commands.hasNext();
        if (confirms()) {
            underWay.add(chunk.length);
            bytesUnderWay += chunk.length;
        }
        // From the last question on nobody but the printer knows whether the receipt came out.
        asked = last;
        if (last && proof == Proof.MARK) {
            link.sendAndAskForMark(chunk);
        } else if (last || confirms()) {
            link.sendAndAskWhenDone(chunk);
        } else {
            link.send(chunk);
        }
    }

    /** An answer to GS r has come. */
    void confirmed(long now) {
        Integer processed = underWay.pollFirst();
        bytesUnderWay -= processed == null ? 0 : processed;
        progressAt = now;
    }

    /** The mark has come. It means something only behind all answers. */
    void marked(PrinterLink link) {
        marked |= asked && link.owed() == 0;
    }

    /** Whether the printer has given all the proof that it can give. */
    boolean proven(PrinterLink link) {
        return asked && confirms() && link.owed() == 0 && (marked || proof != Proof.MARK);
    }

    /** The printer pauses and goes on by itself: the time does not count. */
    void held(long now) {
        progressAt = now;
    }

    /** Since when nothing is known to have moved; later than now while bytes are still under way on the line. */
    long quietSince(long bytesPerSecond) {
        return Math.max(progressAt, arrivedAt(bytesPerSecond));
    }

    /** Whether everything, and the question for its end, has been given to the port, or was about to be. */
    boolean asked() {
        return asked;
    }

    /** When the last byte should have reached the printer. */
    long arrivedAt(long bytesPerSecond) {
        return startedAt + bytes * 1_000_000_000L / bytesPerSecond;
    }
}
