package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Three finder patterns out of many, as many as a scan for 32 codes may bring. */
class TripleTest {

    private static final int MOST = 320;

    private final List<Finder> finders = scattered(160);
    private final StepClock clock = new StepClock();

    @Test
    void keepsTheLikelyOnesOfAll() {
        Deadline never = Deadline.in(Duration.ofDays(1), clock);
        List<Triple> few = Triple.among(finders, MOST, never);
        List<Triple> all = Triple.among(finders, Integer.MAX_VALUE / 2, never);
        assertThat(all).hasSizeGreaterThan(10_000).isSortedAccordingTo(Comparator.comparingDouble(Triple::badness));
        assertThat(few).isEqualTo(all.subList(0, MOST));
    }

    @Test
    void endsAtTheDeadline() {
        assertThat(Triple.amongMany(finders, MOST, Deadline.in(Duration.ofMillis(20), clock)))
                .isNotEmpty();
        assertThat(clock.asked()).isLessThan(20 + 2L * finders.size());
    }

    private static List<Finder> scattered(int count) {
        Random places = new Random(3);
        List<Finder> finders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            finders.add(Finder.square(places.nextInt(2000), places.nextInt(2000), 35, 1 + places.nextInt(5)));
        }
        return finders;
    }
}
