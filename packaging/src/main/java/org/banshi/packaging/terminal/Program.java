package org.banshi.packaging.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A running program of ours.
 *
 * @param log its output
 */
public record Program(String name, Process process, Path log) implements AutoCloseable {

    /** USER_HZ is 100 on every Linux that we build for. */
    private static final Duration TICK = Duration.ofMillis(10);

    /** Field 14 of the line, where the third is the first of ours; system time and both of the children follow. */
    private static final int USER_TIME = 11;

    /** Says where to look when the program has ended by itself. */
    public void mustRun() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("The " + name + " ended with " + process.exitValue() + "; see " + log);
        }
    }

    /** SIGKILL: it can save and say nothing any more. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Processor time used so far, with that of the programs which it has started and which have ended (proc(5)). */
    public Duration processorTime() throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        // The program's name, in brackets, may hold anything; the third field follows it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = 0;
        for (int field = USER_TIME; field < USER_TIME + 4; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return TICK.multipliedBy(ticks);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(8, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
