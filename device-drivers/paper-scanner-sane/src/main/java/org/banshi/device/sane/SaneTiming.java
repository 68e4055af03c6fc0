package org.banshi.device.sane;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/**
 * How patient the driver is.
 *
 * @param probe for the scanner to be opened and to list its options
 * @param list for all scanners to be listed; SANE looks on the network too
 * @param silence for the next byte of a picture
 * @param scan for a whole picture
 * @param parking how long a stopped scanner may take to bring its lamp home before it is killed
 * @param troubleHeld how long cover open or paper jam stays in the status; SANE says them only when it scans
 * @param askEvery how often an idle scanner without a node of its own is opened to see whether it is there
 * @param reopening pauses after failures
 */
record SaneTiming(
        Duration probe,
        Duration list,
        Duration silence,
        Duration scan,
        Duration parking,
        Duration troubleHeld,
        Duration askEvery,
        WorkerTiming reopening) {

    /**
     * Opening takes 10 ms with the test backend and up to seconds where firmware is loaded; {@code scanimage -L} with
     * all backends of Debian took 3.4 s. Cold cathode lamps warm up for a minute before the first byte. A flatbed at
     * 600 dpi needs about a minute; USB 1 twice that. Closing a device must be over in two seconds, so parking has
     * one. Opening costs about 5 ms of a core: every 30 s it is not felt, and once in 1.5 s for one that is away is
     * 0.3 %.
     */
    static final SaneTiming NORMAL = new SaneTiming(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(75),
            Duration.ofMinutes(4),
            Duration.ofSeconds(1),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            new WorkerTiming(Duration.ofMillis(250), Duration.ofMillis(1500), Duration.ofMillis(500)));

    /** Listing loads every backend: the pause between two tries keeps it under one per cent of a core. */
    WorkerTiming reopening(boolean byListing) {
        return byListing
                ? new WorkerTiming(reopening.firstBackoff(), Duration.ofSeconds(10), reopening.checkEvery())
                : reopening;
    }
}
