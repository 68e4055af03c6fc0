package org.banshi.device;

import java.util.List;
import java.util.Optional;

/** Which of a card's addresses counts. */
final class Addresses {

    private Addresses() {}

    /** The last appended one that says something, else the printed one; empty if none does. */
    static Optional<String> newest(String printed, List<String> appended) {
        return appended.reversed().stream()
                .filter(address -> !address.isEmpty())
                .findFirst()
                .or(() -> Optional.of(printed).filter(address -> !address.isEmpty()));
    }
}
