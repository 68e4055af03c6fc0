package org.banshi.simulator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The words that one device understands, in the order of its help text. */
final class DeviceVerbs {

    /**
     * One word.
     *
     * @param usage the word with its parameters
     * @param action gets what stands behind the word; throws IllegalArgumentException with a sentence when it is no use
     */
    record Verb(String usage, String effect, Function<String, String> action) {}

    private static final String DONE = "ok";

    private final String device;
    private final Map<String, Verb> verbs = new LinkedHashMap<>();

    DeviceVerbs(String device) {
        this.device = device;
    }

    String device() {
        return device;
    }

    DeviceVerbs doing(String usage, String effect, Consumer<String> action) {
        return answering(usage, effect, rest -> {
            action.accept(rest);
            return DONE;
        });
    }

    DeviceVerbs answering(String usage, String effect, Function<String, String> action) {
        verbs.put(usage.split(" ", 2)[0], new Verb(usage, effect, action));
        return this;
    }

    Optional<Verb> verb(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    String help() {
        StringBuilder help = new StringBuilder(device).append(":\n");
        for (Verb verb : verbs.values()) {
            help.append("  %-44s %s%n".formatted(verb.usage(), verb.effect()));
        }
        return help.toString();
    }

    static int number(String word, int least, int most) {
        try {
            int number = Integer.parseInt(word.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are out of range
        }
        throw new IllegalArgumentException("'" + word + "' is not a number from " + least + " to " + most);
    }

    /** The constant whose name is written like {@code near-end} for NEAR_END. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (spelled(constant).equals(word.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        StringBuilder known = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            known.append(known.isEmpty() ? "" : ", ").append(spelled(constant));
        }
        throw new IllegalArgumentException("'" + word + "' is none of: " + known);
    }

    static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IllegalArgumentException misused(String usage) {
        return new IllegalArgumentException("say: " + usage);
    }
}
