package org.banshi.packaging.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing, in nanoseconds. */
final class Samples {

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    /** In milliseconds. */
    double quantile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1)));
        return sorted.get(index) / 1e6;
    }

    String spread() {
        return String.format(Locale.ROOT, "%d runs, best %.1f, worst %.1f ms", nanos.size(), quantile(0), quantile(1));
    }
}
