package org.banshi.device.sane;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One scanimage that runs. Read by one thread, which never blocks in a pipe: it asks how much is there and takes that,
 * as on a serial line (decision 3). {@link #stop} may come from any thread.
 */
final class ScanimageRun {

    /** A pipe holds 64 KiB: at this pace 32 MB/s pass, more than any scanner makes, and a wait costs little. */
    private static final long LOOK_EVERY_MS = 2;

    /** A list of options is about 10 KB; more than this is not one. */
    private static final int LONGEST_TEXT = 1 << 20;

    /** After SIGKILL only a process stuck in the kernel stays, and waiting does not help there. */
    private static final long KILLED_WITHIN_MS = 500;

    private final Process process;
    private final InputStream output;
    private final InputStream errors;
    private final ScanimageMessages messages = new ScanimageMessages();
    private final byte[] errorBuffer = new byte[4096];
    private boolean ended;

    ScanimageRun(Process process) {
        this.process = process;
        this.output = process.getInputStream();
        this.errors = process.getErrorStream();
    }

    /** Waits for bytes of its output; 0 when none came in time or it has {@link #ended()}. */
    int read(byte[] buffer, Duration timeout) throws IOException {
        long until = System.nanoTime() + timeout.toNanos();
        while (true) {
            // Asked first: what it wrote before its end is found below.
            boolean alive = process.isAlive();
            int there = output.available();
            if (there > 0) {
                return Math.max(0, output.read(buffer, 0, Math.min(there, buffer.length)));
            }
            boolean talks = readMessages();
            if (!alive && !talks) {
                ended = true;
                return 0;
            }
            if (System.nanoTime() >= until) {
                return 0;
            }
            rest();
        }
    }

    /** All of its output as text, for the short ones. */
    String text(Duration timeout) throws IOException, TooSlow {
        long until = System.nanoTime() + timeout.toNanos();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!ended) {
            Duration left = Duration.ofNanos(until - System.nanoTime());
            if (!left.isPositive() || text.size() > LONGEST_TEXT) {
                throw new TooSlow();
            }
            text.write(buffer, 0, read(buffer, left));
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /** Whether the process is gone and all it said has been read. */
    boolean ended() {
        return ended;
    }

    /** To be asked after the end: SANE's status, or 128 + signal. */
    int exitCode() {
        return process.exitValue();
    }

    ScanimageMessages messages() {
        return messages;
    }

    /** Asks it to stop, so that the scanner's lamp goes home, and kills it and its children when it does not. */
    void stop(Duration grace) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!endsWithin(grace.toMillis())) {
            children.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            endsWithin(KILLED_WITHIN_MS);
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean endsWithin(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private boolean readMessages() throws IOException {
        int there = errors.available();
        if (there <= 0) {
            return false;
        }
        int count = errors.read(errorBuffer, 0, Math.min(there, errorBuffer.length));
        messages.accept(errorBuffer, Math.max(0, count));
        return true;
    }

    private static void rest() throws InterruptedIOException {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException closing) {
            throw new InterruptedIOException("the scanner is being closed");
        }
    }

    /** It had more time, or said more, than it needs. */
    static final class TooSlow extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
