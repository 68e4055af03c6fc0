package org.banshi.kiosk.station;

import java.util.concurrent.BlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.banshi.device.DeviceError;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Effect;
import org.banshi.kiosk.visit.Event;
import org.banshi.kiosk.visit.Transition;
import org.banshi.kiosk.visit.Visit;
import org.banshi.kiosk.visit.VisitCore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the visit: events are taken one after another on one thread, however they come. A fault in one effect is
 * logged without content and never ends the loop.
 */
public final class Station implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Station.class);

    private final VisitCore core;
    private final Consumer<Visit> screen;
    private final BiConsumer<Visit, Effect> effects;
    private final BlockingQueue<Event> events;
    private final Thread thread;
    private volatile Visit visit;
    private volatile boolean closed;

    /**
     * @param events what has happened and will happen; devices fill it from the moment they are opened
     * @param screen shows a visit; called on the station's thread, must not block
     * @param effects carries out an effect; is given the visit as it is after the event, must not block
     */
    public Station(
            VisitCore core,
            Visit start,
            BlockingQueue<Event> events,
            Consumer<Visit> screen,
            BiConsumer<Visit, Effect> effects) {
        this.events = events;
        this.core = core;
        this.visit = start;
        this.screen = screen;
        this.effects = effects;
        this.thread = Thread.ofPlatform().name("station").daemon().unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    /** The visit as it stands now. */
    public Visit visit() {
        return visit;
    }

    private void loop() {
        screen.accept(visit);
        while (!closed) {
            try {
                step(events.take());
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException fault) {
                report("STATION_FAULT", fault);
            }
        }
    }

    private void step(Event event) {
        Transition transition = core.next(visit, event);
        Visit before = visit;
        visit = transition.visit();
        if (!visit.stage().getClass().equals(before.stage().getClass())) {
            log.info(
                    "STAGE {} → {}",
                    before.stage().getClass().getSimpleName(),
                    visit.stage().getClass().getSimpleName());
        }
        if (visit != before) {
            screen.accept(visit);
        }
        for (Effect effect : transition.effects()) {
            try {
                effects.accept(visit, effect);
            } catch (RuntimeException fault) {
                // The next ones count all the same: among them are the clocks that end a visit.
                report("EFFECT_FAULT " + effect.getClass().getSimpleName(), fault);
                if (effect instanceof Effect.PrintReceipt) {
                    events.add(new Event.ReceiptEnded(visit.serial(), notLaidOut(fault)));
                }
            }
        }
    }

    private static PrintOutcome notLaidOut(RuntimeException fault) {
        return new PrintOutcome.NotPrinted(new DeviceError(
                DeviceError.Code.INTERNAL,
                DeviceError.Origin.SOFTWARE,
                DeviceError.Action.NONE,
                "The slip could not be laid out.",
                fault.getClass().getSimpleName()));
    }

    /** Only the class: a message might repeat what a resident typed. */
    private void report(String what, RuntimeException fault) {
        log.error("{} {} at stage {}", what, fault.getClass().getName(), visit, withoutMessage(fault));
    }

    private static Throwable withoutMessage(RuntimeException fault) {
        Throwable bare = new Throwable(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        return bare;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
