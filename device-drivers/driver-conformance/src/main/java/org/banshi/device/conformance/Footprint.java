package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this process holds at one moment.
 *
 * @param threads live platform threads
 * @param descriptors open files, sockets and the like
 */
record Footprint(int threads, long descriptors) {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    /** What the virtual machine itself may begin or load meanwhile; a leak of one a cycle is many times that. */
    private static final int SLACK = 4;

    static Footprint now() throws IOException {
        try (Stream<Path> open = Files.list(DESCRIPTORS)) {
            return new Footprint(Thread.getAllStackTraces().size(), open.count());
        }
    }

    /** Waits until no more is held than at this moment. */
    void awaitAgain(String after) throws Exception {
        try {
            Patience.until("threads and descriptors of " + this, () -> now().within(this));
        } catch (AssertionError grown) {
            assertThat(now()).as("after %s; held before: %s", after, this).isEqualTo(this);
        }
    }

    private boolean within(Footprint before) {
        return threads <= before.threads + SLACK && descriptors <= before.descriptors + SLACK;
    }
}
