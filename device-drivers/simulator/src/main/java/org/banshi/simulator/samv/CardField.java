package org.banshi.simulator.samv;

import org.jspecify.annotations.Nullable;

/**
 * The radio field over the reader's plate: which card lies there and how far the module has come with it. Not
 * thread-safe.
 *
 * <p>As real cards do, one that was found does not answer another find until it was taken away and put back (or the
 * module was reset, which switches the field off for a moment); once selected, it can be read again and again.
 */
final class CardField {

    private @Nullable SimulatedIdCard card;
    private boolean found;
    private boolean selected;

    void put(SimulatedIdCard card) {
        this.card = card;
        off();
    }

    @Nullable
    SimulatedIdCard remove() {
        SimulatedIdCard gone = card;
        card = null;
        off();
        return gone;
    }

    /** The field fails for a moment; every card in it starts anew. */
    void off() {
        found = false;
        selected = false;
    }

    boolean find() {
        if (card == null || found) {
            return false;
        }
        found = true;
        return true;
    }

    boolean select() {
        if (card == null || !found || selected) {
            return false;
        }
        selected = true;
        return true;
    }

    /** The card if it is selected, the only state in which it can be read. */
    @Nullable
    SimulatedIdCard readable() {
        return selected ? card : null;
    }

    boolean occupied() {
        return card != null;
    }

    @Nullable
    SimulatedIdCard card() {
        return card;
    }
}
