package org.banshi.device.scanner;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/**
 * How patient a session is.
 *
 * @param worker how soon a lost port is noticed and opened again
 * @param triggerAgain scanners stop by themselves some seconds after a trigger that finds no code, and after each code;
 *     triggering one that is still at it does no harm
 * @param probe between two questions for a sign of life
 * @param probeInTrouble the same while there is none
 * @param answer how long a scanner may take to answer
 * @param doubleRead the same code again within this is the same reading told twice: nobody takes a code away and shows
 *     it again so quickly
 */
record ScannerTiming(
        WorkerTiming worker,
        Duration triggerAgain,
        Duration probe,
        Duration probeInTrouble,
        Duration answer,
        Duration doubleRead) {

    static final ScannerTiming NORMAL = new ScannerTiming(
            WorkerTiming.NORMAL,
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofMillis(750),
            Duration.ofMillis(300),
            Duration.ofMillis(400));
}
