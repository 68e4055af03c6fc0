package org.banshi.content.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Ids are given once. */
final class Unique {

    private Unique() {}

    static <T> void check(List<T> values, Function<T, String> id, String noun, Fields fields, String key) {
        Set<String> seen = new HashSet<>();
        for (T value : values) {
            String name = id.apply(value);
            if (!name.isEmpty() && !seen.add(name)) {
                fields.find(key, "the " + noun + " '" + name + "' is there twice", "Remove or rename one of them");
            }
        }
    }
}
