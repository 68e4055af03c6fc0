package org.banshi.device.samv;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/**
 * How patient the driver is.
 *
 * @param worker how soon a lost port is noticed and opened again
 * @param gap a line that falls silent inside a frame has lost the rest. USB adapters deliver in bursts up to 16 ms
 *     apart, and a busy host adds some
 * @param answer no reply is waited for less than this; each command has a time of its own besides ({@link SamvCommand})
 * @param quiet no module pauses so long within a reply; a reply of 1,295 bytes that had begun before the port was
 *     opened is over then too
 * @param probe while nobody watches: often enough to see a module fail before the next visit, too seldom to cost
 *     anything
 * @param probeInTrouble while nobody answers; "works again within 2 s of its return" leaves time for the question
 */
record SamvTiming(
        WorkerTiming worker, Duration gap, Duration answer, Duration quiet, Duration probe, Duration probeInTrouble) {

    static final SamvTiming NORMAL = new SamvTiming(
            WorkerTiming.NORMAL,
            Duration.ofMillis(150),
            Duration.ZERO,
            Duration.ofMillis(50),
            Duration.ofSeconds(3),
            Duration.ofMillis(750));

    /** How long the module may take to begin its reply to this. */
    Duration patience(SamvRequest request) {
        return request.patience().compareTo(answer) < 0 ? answer : request.patience();
    }
}
