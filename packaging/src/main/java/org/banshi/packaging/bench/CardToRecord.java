package org.banshi.packaging.bench;

import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.IdCardReader;
import org.banshi.device.Subscription;
import org.banshi.packaging.bench.Watched.Told;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.SamvReaderSimulator;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.PtyWire;

/**
 * From a card laid on the reader, at any moment between two searches, to its decoded record, beyond the time that the
 * bytes need which find and read it.
 */
final class CardToRecord {

    private static final int WARM_UP = 5;
    private static final int RUNS = 40;
    private static final double PROMISED_MILLISECONDS = 60;

    /** DEVICES 1.3: find, select, appended addresses, text and photo; questions of 10 bytes and their good replies. */
    private static final int BYTES = 4 * 10 + 15 + 19 + 11 + 1295;

    private CardToRecord() {}

    static Figure measure() throws Exception {
        BlockingQueue<Told<CardEvent>> events = new LinkedBlockingQueue<>();
        Samples beyond = new Samples();
        Random moment = new Random(7);
        PtyWire wire = PtyWire.open(LineSpeed.BAUD_115200);
        try (SamvReaderSimulator simulator = SamvReaderSimulator.on(wire, LineSpeed.BAUD_115200);
                Watched<IdCardReader> reader =
                        Watched.open("samv:serial:" + wire.address() + "?baud=115200", IdCardReader.class)) {
            reader.await(Availability.ONLINE);
            try (Subscription watch = reader.device().watch(event -> events.add(new Told<>(event)))) {
                for (int run = 0; run < WARM_UP + RUNS; run++) {
                    Thread.sleep(300 + moment.nextInt(200));
                    long laid = System.nanoTime();
                    simulator.putCard(FictionalPersons.middleAged());
                    long read = Watched.await(events, event -> event instanceof CardEvent.Read, "the card")
                            .nanos();
                    if (run >= WARM_UP) {
                        beyond.add(read - laid - LineSpeed.BAUD_115200.nanos(BYTES));
                    }
                    simulator.removeCard();
                    Watched.await(events, event -> event instanceof CardEvent.Removed, "its removal");
                }
            }
        }
        return new Figure(
                "card on reader to record, beyond wire time, p95",
                beyond.quantile(0.95),
                "ms",
                PROMISED_MILLISECONDS,
                beyond.spread());
    }
}
