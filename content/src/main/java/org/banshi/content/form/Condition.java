package org.banshi.content.form;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** When a question is asked. Refers only to choices that stand earlier in the form, so that asking always ends. */
public sealed interface Condition {

    /**
     * Whether it holds.
     *
     * @param chosen the options that were chosen for a question; none for one that is not asked or has no answer
     */
    boolean holds(Function<String, Set<String>> chosen);

    /** Every part that names a question, however deep. */
    Stream<OneOf> leaves();

    /** At least one of these options was chosen. */
    record OneOf(String question, List<String> options) implements Condition {
        public OneOf {
            options = List.copyOf(options);
        }

        @Override
        public boolean holds(Function<String, Set<String>> chosen) {
            return chosen.apply(question).stream().anyMatch(options::contains);
        }

        @Override
        public Stream<OneOf> leaves() {
            return Stream.of(this);
        }
    }

    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Function<String, Set<String>> chosen) {
            return parts.stream().allMatch(part -> part.holds(chosen));
        }

        @Override
        public Stream<OneOf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Function<String, Set<String>> chosen) {
            return parts.stream().anyMatch(part -> part.holds(chosen));
        }

        @Override
        public Stream<OneOf> leaves() {
            return parts.stream().flatMap(Condition::leaves);
        }
    }

    /** The part does not hold; also where its question is not asked at all. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(Function<String, Set<String>> chosen) {
            return !part.holds(chosen);
        }

        @Override
        public Stream<OneOf> leaves() {
            return part.leaves();
        }
    }
}
