package org.banshi.device.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.banshi.device.transport.BytePort;

/** One connection to the printer: commands out, messages in, and the account of answers that it owes us. */
final class PrinterLink {

    /** A message comes in one go; after so long without a byte its rest is lost. */
    private static final long PAUSE_NANOS = Duration.ofMillis(200).toNanos();

    private final BytePort port;
    private final EscPosStatusDecoder decoder = new EscPosStatusDecoder();
    private final byte[] buffer = new byte[512];
    private int owed;
    private long askedAt;
    private int greetings;
    private int infos;
    private long heardAt = System.nanoTime();

    /** @param owed answers to GS r that an earlier connection did not get; a device file may still deliver them */
    PrinterLink(BytePort port, int owed) {
        this.port = port;
        this.owed = owed;
    }

    void send(byte[] commands) throws IOException {
        port.write(commands);
    }

    /** Sends commands, and after them the question that is answered when all of them have been processed. */
    void sendAndAskWhenDone(byte[] commands) throws IOException {
        owed++;
        askedAt = System.nanoTime();
        port.write(Commands.join(commands, Commands.ANSWER_WHEN_DONE));
    }

    /**
     * Like {@link #sendAndAskWhenDone}, with a mark behind the question: noise may look like the answer, but not like
     * the answer with the maker's and the model's names behind it.
     */
    void sendAndAskForMark(byte[] commands) throws IOException {
        owed++;
        askedAt = System.nanoTime();
        port.write(Commands.join(commands, Commands.ANSWER_WHEN_DONE, Commands.MAKER_AND_MODEL));
    }

    /**
     * Like {@link #sendAndAskWhenDone}, with a mark before the question: when the answers to GS I come, no answer of
     * before the greeting can follow any more.
     */
    void greet(byte[] commands) throws IOException {
        greetings++;
        sendAndAskWhenDone(Commands.join(commands, Commands.MAKER_AND_MODEL));
    }

    /** An answer to GS I has come while greeting; each greeting gets two, unless the printer was cleared meanwhile. */
    void marked() {
        infos++;
        owed = Math.max(0, greetings - (infos + 1) / 2) + 1;
    }

    List<StatusMessage> receive(Duration timeout) throws IOException {
        int count = port.read(buffer, timeout);
        long now = System.nanoTime();
        if (count > 0) {
            heardAt = now;
        } else if (decoder.midMessage() && now - heardAt > PAUSE_NANOS) {
            decoder.pause();
        }
        return decoder.decode(buffer, count);
    }

    /** How many answers to GS r are still to come. */
    int owed() {
        return owed;
    }

    /** An answer to GS r has come; false when none was expected, so that it must be noise. */
    boolean settle() {
        if (owed == 0) {
            return false;
        }
        owed--;
        return true;
    }

    /** Of what was asked so far, so many answers can still come. */
    void oweOnly(int answers) {
        owed = answers;
    }

    /** When the last question was asked whose answer takes its turn. */
    long askedAt() {
        return askedAt;
    }
}
