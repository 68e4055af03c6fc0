package org.banshi.packaging.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A running program of ours.
 *
 * @param log its output
 */
public record Program(String name, Process process, Path log) implements AutoCloseable {

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

    /** Processor time used so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
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
