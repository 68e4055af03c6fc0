package org.banshi.device.samv;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/** How patient the driver is in tests. */
final class SamvTimings {

    /** A pulled cable is noticed and tried again at once: only how long a cycle takes changes by it. */
    private static final WorkerTiming BRISK =
            new WorkerTiming(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMillis(10));

    private static final Duration PROBE_IN_TROUBLE = Duration.ofMillis(200);

    /** What the reader says is waited for longer than any stall of the machine lasts. */
    static final SamvTiming PATIENT = new SamvTiming(
            BRISK,
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            // Nothing comes late on a line that has just been made.
            Duration.ofMillis(10),
            SamvTiming.NORMAL.probe(),
            PROBE_IN_TROUBLE);

    /** As in production, for readers that are silent, or slower than is waited for. */
    static final SamvTiming AS_USUAL = new SamvTiming(
            BRISK,
            SamvTiming.NORMAL.gap(),
            SamvTiming.NORMAL.answer(),
            SamvTiming.NORMAL.quiet(),
            SamvTiming.NORMAL.probe(),
            PROBE_IN_TROUBLE);

    /** For searches, in which each wrong speed is garbage that is listened to for the length of the gap. */
    static final SamvTiming SEARCHING = new SamvTiming(
            BRISK,
            Duration.ofMillis(400),
            SamvTiming.NORMAL.answer(),
            SamvTiming.NORMAL.quiet(),
            SamvTiming.NORMAL.probe(),
            PROBE_IN_TROUBLE);

    private SamvTimings() {}
}
