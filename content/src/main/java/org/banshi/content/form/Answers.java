package org.banshi.content.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Canonical answers by question id, immutable. Personal data: {@link #toString()} says nothing. */
public record Answers(Map<String, String> values) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<String> get(String question) {
        return Optional.ofNullable(values.get(question));
    }

    public Answers with(String question, String canonical) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.put(question, canonical);
        return new Answers(next);
    }

    public Answers without(String question) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.remove(question);
        return new Answers(next);
    }

    @Override
    public String toString() {
        return "Answers[" + values.size() + "]";
    }
}
