package org.banshi.kiosk.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Submissions that failed by themselves and wait for their next chance while others pass, so that one bad record never
 * blocks the queue. In memory only: a restart gives each a fresh chance. One thread.
 */
final class Postponed {
    private record Wait(int failures, long until) {}

    private final Map<UUID, Wait> waits = new HashMap<>();

    Duration add(UUID id, long now, RandomGenerator random) {
        var before = waits.get(id);
        int failures = before == null ? 1 : before.failures() + 1;
        var pause = Backoff.after(failures, random);
        waits.put(id, new Wait(failures, now + pause.toMillis()));
        return pause;
    }

    void remove(UUID id) {
        waits.remove(id);
    }

    /** All may be tried again now; how often each failed stays known. */
    void release(long now) {
        waits.replaceAll((id, wait) -> new Wait(wait.failures(), now));
    }

    Set<UUID> notBefore(long now) {
        return waits.entrySet().stream()
                .filter(entry -> entry.getValue().until() > now)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** When the first of those that wait comes up. */
    OptionalLong next(long now) {
        return waits.values().stream()
                .mapToLong(Wait::until)
                .filter(until -> until > now)
                .min();
    }
}
