package org.banshi.device.ipp;

import java.time.Duration;

/**
 * How patient the driver is.
 *
 * @param idleEvery while all is well: how often the printer is asked how it is
 * @param troubleEvery while it cannot print or cannot be reached; a printer that is back is seen within 2 s
 * @param pollFirst after a job was sent; a page takes seconds
 * @param pollSlowest what the pause between two looks at a job grows to
 * @param connectWithin a printer in the same building answers in milliseconds
 * @param answerWithin a printer that wakes up takes seconds for its first answer
 * @param sendWithin for a document: a few megabytes to a slow printer that prints while it receives
 * @param standstill so long may paper be missing or a cover be open before a job is taken back; a resident's pages must
 *     not come out when the tray is filled an hour later
 * @param progressWithin a job that shows no progress for so long is taken back; the first page of a big printer that
 *     was asleep takes a minute
 * @param cancelWithin a printer ends the page under way first
 * @param goneWithin a printer that went away during a job may be back after a blip of the network
 * @param busyWithin others' jobs are waited for so long, where the printer has no queue
 */
record IppTiming(
        Duration idleEvery,
        Duration troubleEvery,
        Duration pollFirst,
        Duration pollSlowest,
        Duration connectWithin,
        Duration answerWithin,
        Duration sendWithin,
        Duration standstill,
        Duration progressWithin,
        Duration cancelWithin,
        Duration goneWithin,
        Duration busyWithin) {

    static final IppTiming NORMAL = new IppTiming(
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            Duration.ofMillis(250),
            Duration.ofSeconds(2),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5),
            Duration.ofMinutes(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(30));

    IppTiming idle(Duration every) {
        return new IppTiming(
                every,
                troubleEvery,
                pollFirst,
                pollSlowest,
                connectWithin,
                answerWithin,
                sendWithin,
                standstill,
                progressWithin,
                cancelWithin,
                goneWithin,
                busyWithin);
    }
}
