package org.banshi.device.pcsc.smartcardio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import org.banshi.device.pcsc.lite.ReaderState;

/** The attached readers, and what one user has seen of their cards. A name always gives the same terminal. */
final class PcscTerminals extends CardTerminals {

    private final Map<String, PcscTerminal> terminals = new ConcurrentHashMap<>();
    private final Map<String, Sighting> seen = new ConcurrentHashMap<>();
    private volatile boolean waited;

    /** A reader as the last {@link #waitForChange} saw it, and how that differed from the time before. */
    private record Sighting(ReaderState state, boolean inserted, boolean removed) {

        /** A reader without a card, of which nothing was known: a card in it counts as inserted. */
        static Sighting first(ReaderState state) {
            return new Sighting(state, state.cardPresent(), false);
        }

        Sighting then(ReaderState now) {
            boolean exchanged = now.events() != state.events();
            return new Sighting(
                    now,
                    now.cardPresent() && (exchanged || !state.cardPresent()),
                    state.cardPresent() && (exchanged || !now.cardPresent()));
        }

        boolean changed() {
            return inserted || removed;
        }

        Sighting settled() {
            return new Sighting(state, false, false);
        }
    }

    @Override
    public List<CardTerminal> list(State state) throws CardException {
        Predicate<String> wanted = wanted(state);
        List<CardTerminal> found = new ArrayList<>();
        for (String reader : Service.readers()) {
            if (state == State.ALL || (needsLook(state) ? present(state, reader) : wanted.test(reader))) {
                found.add(terminals.computeIfAbsent(reader, PcscTerminal::new));
            }
        }
        return List.copyOf(found);
    }

    /** Before the first wait, "inserted" means present and "removed" means absent (the API's contract). */
    private boolean needsLook(State state) {
        return state == State.CARD_PRESENT || state == State.CARD_ABSENT || !waited;
    }

    private static boolean present(State state, String reader) throws CardException {
        boolean there = Service.look(reader).cardPresent();
        return there == (state == State.CARD_PRESENT || state == State.CARD_INSERTION);
    }

    private Predicate<String> wanted(State state) {
        return reader -> Optional.ofNullable(seen.get(reader))
                .map(sighting -> state == State.CARD_INSERTION ? sighting.inserted() : sighting.removed())
                .orElse(false);
    }

    @Override
    public synchronized boolean waitForChange(long timeout) throws CardException {
        if (timeout < 0) {
            throw new IllegalArgumentException("a timeout is not negative");
        }
        List<String> readers = Service.readers();
        if (readers.isEmpty()) {
            throw new IllegalStateException("no card terminal is attached");
        }
        seen.keySet().retainAll(readers);
        seen.replaceAll((reader, sighting) -> sighting.settled());
        for (String reader : readers) {
            if (!seen.containsKey(reader)) {
                ReaderState state = Service.look(reader);
                seen.put(
                        reader,
                        waited ? Sighting.first(state) : Sighting.first(state).settled());
            }
        }
        waited = true;
        return someChange() || awaitChange(timeout == 0 ? Service.FOR_EVER : Duration.ofMillis(timeout));
    }

    private boolean awaitChange(Duration timeout) throws CardException {
        long until = System.nanoTime() + timeout.toNanos();
        while (true) {
            List<ReaderState> known =
                    seen.values().stream().map(Sighting::state).toList();
            Duration left = Duration.ofNanos(until - System.nanoTime());
            Optional<List<ReaderState>> now = left.isNegative() ? Optional.empty() : Service.awaitChange(known, left);
            if (now.isEmpty()) {
                return false;
            }
            for (ReaderState state : now.get()) {
                seen.computeIfPresent(state.reader(), (reader, before) -> before.then(state));
            }
            if (someChange()) {
                return true;
            }
        }
    }

    private boolean someChange() {
        return seen.values().stream().anyMatch(Sighting::changed);
    }
}
