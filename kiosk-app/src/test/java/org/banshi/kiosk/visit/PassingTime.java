package org.banshi.kiosk.visit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.banshi.kiosk.visit.Effect.Timer;

/** A visit whose own clocks run, in no time: starts and stops them as the core asks and fires each when it is due. */
final class PassingTime {

    private final Play play;
    private final Map<Timer, Duration> due = new EnumMap<>(Timer.class);
    private Duration now = Duration.ZERO;

    /** Takes over the clocks that the visit has started so far, as if all of them had been just now. */
    PassingTime(Play play) {
        this.play = play;
        play.effects(Effect.class).forEach(this::heed);
    }

    PassingTime on(Event event) {
        play.on(event);
        play.lastEffects().forEach(this::heed);
        return this;
    }

    PassingTime pass(Duration time) {
        Duration end = now.plus(time);
        for (Timer next = next(end); next != null; next = next(end)) {
            now = due.remove(next);
            on(new Event.TimerFired(play.visit().serial(), next));
        }
        now = end;
        return this;
    }

    private Timer next(Duration end) {
        return due.entrySet().stream()
                .filter(entry -> entry.getValue().compareTo(end) <= 0)
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void heed(Effect effect) {
        switch (effect) {
            case Effect.StartTimer(Timer timer, Duration after) -> due.put(timer, now.plus(after));
            case Effect.StopTimer(Timer timer) -> due.remove(timer);
            case Effect.StopTimers() -> due.clear();
            default -> {}
        }
    }
}
