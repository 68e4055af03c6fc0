package org.banshi.kiosk.station;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Event;

/** The timers of a visit on a real scheduler. Used on the station's thread only; fires on the scheduler's. */
public final class Clocks {

    private final ScheduledExecutorService scheduler;
    private final Consumer<Event> post;
    private final Map<Timer, ScheduledFuture<?>> running = new EnumMap<>(Timer.class);

    public Clocks(ScheduledExecutorService scheduler, Consumer<Event> post) {
        this.scheduler = scheduler;
        this.post = post;
    }

    void start(long visit, Timer timer, Duration after) {
        stop(timer);
        running.put(
                timer,
                scheduler.schedule(
                        () -> post.accept(new Event.TimerFired(visit, timer)),
                        after.toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    void stop(Timer timer) {
        ScheduledFuture<?> future = running.remove(timer);
        if (future != null) {
            future.cancel(false);
        }
    }

    void stopAll() {
        running.values().forEach(future -> future.cancel(false));
        running.clear();
    }
}
