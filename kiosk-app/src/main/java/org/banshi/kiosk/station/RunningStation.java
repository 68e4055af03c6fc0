package org.banshi.kiosk.station;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.banshi.kiosk.outbox.FollowUp;
import org.banshi.kiosk.outbox.Sender;
import org.banshi.kiosk.receipt.FollowUpCode;
import org.banshi.kiosk.receipt.ReceiptWriter;
import org.banshi.kiosk.settings.KioskSettings;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Surroundings;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.VisitCore;
import org.banshi.kiosk.visit.VisitRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The station with its desks, running; needs no display. Closing it ends devices, sender and threads. */
public final class RunningStation implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RunningStation.class);

    /** Closed in the reverse order of opening. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private RunningStation() {}

    /**
     * @param events what happens; the screen adds to it, and so do devices and outbox from now on
     * @param screen shows a visit; called on the station's thread, must not block
     * @param wipeScreen forgets what is in the screen's controls
     */
    public static RunningStation start(
            StationParts parts,
            FollowUpCode followUpCode,
            BlockingQueue<Event> events,
            Consumer<Visit> screen,
            Runnable wipeScreen) {
        RunningStation running = new RunningStation();
        try {
            running.open(parts, followUpCode, events, screen, wipeScreen);
            return running;
        } catch (RuntimeException failed) {
            running.close();
            throw failed;
        }
    }

    private void open(
            StationParts parts,
            FollowUpCode followUpCode,
            BlockingQueue<Event> events,
            Consumer<Visit> screen,
            Runnable wipeScreen) {
        KioskSettings settings = parts.settings();
        VisitRules rules = new VisitRules(
                parts.catalogue(),
                parts.site(),
                () -> LocalDate.ofInstant(parts.clock().instant(), ZoneId.systemDefault()),
                UuidCreator::getTimeOrderedEpoch,
                parts.times());
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("clocks").daemon().factory());
        opened.push(scheduler::shutdownNow);
        ReceiptDesk receipts = new ReceiptDesk(
                new ReceiptWriter(parts.site(), parts.catalogue().calendar(), settings.terminal(), followUpCode),
                Optional.ofNullable(settings.receiptCopies()),
                parts.clock());
        SubmissionDesk submissions = opened(new SubmissionDesk(
                new ApplicationWriter(rules, settings.terminal()),
                parts.sealer(),
                parts.outbox(),
                new FollowUp(parts.client()),
                parts.clock(),
                new TerminalNumbers(
                        settings.terminal(), settings.stateDirectory().resolve("counter")),
                events::add));
        submissions.begin(new Sender(
                parts.outbox(), parts.client(), parts.sealer().backendKeys(), parts.clock(), submissions::onOutbox));
        DeviceDesk devices = opened(new DeviceDesk(settings.devices(), parts.drivers(), receipts::slip, events::add));
        VisitCore core = new VisitCore(rules);
        Station station = opened(new Station(
                core,
                core.nobody(Surroundings.UNKNOWN, 1),
                events,
                screen,
                new EffectPerformer(new Clocks(scheduler, events::add), devices, submissions, wipeScreen)::perform));
        station.start();
        devices.watch();
    }

    private <C extends AutoCloseable> C opened(C part) {
        opened.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception late) {
                log.warn("CLOSE_FAILED {}", late.getClass().getName());
            }
        }
    }
}
