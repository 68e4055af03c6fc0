package org.banshi.device.escpos;

import java.time.Duration;
import org.banshi.device.transport.WorkerTiming;

/**
 * How patient the driver is.
 *
 * @param worker how soon a lost port is noticed and opened again
 * @param idleQueryEvery rounds of DLE EOT 1 to 4 while all is well; changes come unasked in between
 * @param urgentQueryEvery the same while a receipt is printing or something is wrong, for printers that tell nothing
 *     unasked
 * @param answerWithin a real-time answer takes milliseconds; two missing ones mean that nobody is there
 * @param completionWithin after the last byte has arrived: half a metre of paper at 50 mm/s, and as much again
 * @param unconfirmedWithin the same for a printer that is known never to confirm: only so that trouble can show
 * @param syncFirst answer to the first greeting; then an interrupted picture is assumed and pushed out (receiptio: 2 s)
 * @param syncAgain pause between two attempts to push (receiptio: 1 s)
 * @param syncGiveUp a printer that takes bytes and never answers GS r is used all the same (receiptio: 10 s)
 * @param syncQuiet after a first answer: no older one will follow any more. Only for printers that do not know GS I,
 *     which marks the place exactly; 45 mm of text between two answers, at 50 mm/s, take one second
 * @param recoverEvery how often a stuck cutter is told to try again
 */
record PrinterTiming(
        WorkerTiming worker,
        Duration idleQueryEvery,
        Duration urgentQueryEvery,
        Duration answerWithin,
        Duration completionWithin,
        Duration unconfirmedWithin,
        Duration syncFirst,
        Duration syncAgain,
        Duration syncGiveUp,
        Duration syncQuiet,
        Duration recoverEvery) {

    static final PrinterTiming NORMAL = new PrinterTiming(
            WorkerTiming.NORMAL,
            Duration.ofSeconds(3),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(10),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3));
}
