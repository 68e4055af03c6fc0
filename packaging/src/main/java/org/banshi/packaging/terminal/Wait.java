package org.banshi.packaging.terminal;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for things that other processes do. */
public final class Wait {

    private static final long STEP_MILLISECONDS = 25;

    private Wait() {}

    /**
     * Asks until there is an answer.
     *
     * @throws IOException that names what did not come in time
     */
    public static <T> T until(String what, Duration most, Callable<Optional<T>> question) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (true) {
                Optional<T> answer = question.call();
                if (answer.isPresent()) {
                    return answer.get();
                }
                if (System.nanoTime() > end) {
                    throw new IOException("Waited " + most.toSeconds() + " s in vain for " + what);
                }
                Thread.sleep(STEP_MILLISECONDS);
            }
        } catch (IOException | RuntimeException fault) {
            throw fault;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + what, interrupted);
        } catch (Exception fault) {
            throw new IOException("While waiting for " + what, fault);
        }
    }

    public static void untilTrue(String what, Duration most, Callable<Boolean> question) throws IOException {
        until(what, most, () -> question.call() ? Optional.of(true) : Optional.empty());
    }
}
