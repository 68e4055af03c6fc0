package org.banshi.device.scanner;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/** How patient the driver is in tests. */
final class ScannerTimings {

    /** A pulled cable is tried again at once: only how long a cycle takes changes by it. */
    private static final WorkerTiming BRISK =
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(10));

    /** An answer is waited for longer than any stall of the machine lasts. */
    static final ScannerTiming PATIENT = new ScannerTiming(
            BRISK,
            ScannerTiming.NORMAL.triggerAgain(),
            ScannerTiming.NORMAL.probe(),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            ScannerTiming.NORMAL.doubleRead());

    /** Asks and triggers often, and does not wait long for an answer: for scanners that hang. */
    static final ScannerTiming QUICK = new ScannerTiming(
            BRISK,
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(200),
            Duration.ofMillis(300),
            ScannerTiming.NORMAL.doubleRead());

    private ScannerTimings() {}
}
