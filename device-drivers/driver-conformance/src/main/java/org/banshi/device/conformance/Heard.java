package org.banshi.device.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.banshi.device.DeviceError;

/**
 * All events that a claim was told, and by which threads.
 *
 * @param <E> the device's events
 */
final class Heard<E> implements Consumer<E> {

    private final List<E> events = new ArrayList<>();
    private final Set<String> tellers = new HashSet<>();
    private int awaited;

    @Override
    public synchronized void accept(E event) {
        events.add(event);
        tellers.add(Thread.currentThread().getName());
    }

    synchronized List<E> all() {
        return List.copyOf(events);
    }

    /** The first event of that kind behind the one that was awaited last. */
    E await(String what, Predicate<E> wanted) throws Exception {
        List<E> found = new ArrayList<>();
        try {
            Patience.until(what, () -> take(wanted, found));
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "; told was " + all(), late);
        }
        return found.getFirst();
    }

    void check(Function<E, Optional<DeviceError>> errorOf, Set<String> personalData) {
        for (E event : all()) {
            errorOf.apply(event).ifPresent(error -> Sentences.check(error, personalData));
            Sentences.checkSilence("an event", event.toString(), personalData);
        }
        synchronized (this) {
            assertThat(tellers).as("threads that told the events").hasSizeLessThanOrEqualTo(1);
        }
    }

    private synchronized boolean take(Predicate<E> wanted, List<E> found) {
        while (awaited < events.size()) {
            E event = events.get(awaited++);
            if (wanted.test(event)) {
                found.add(event);
                return true;
            }
        }
        return false;
    }
}
