package org.banshi.content.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banshi.content.Words;
import org.banshi.content.place.DivisionCode;

/**
 * The keys of one mapping, fetched by name and type. What is missing or wrong becomes a finding and a harmless value
 * stands in, so that reading goes on; after the last fetch, {@link #done} reports every key that nobody asked for.
 */
final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TELEPHONE = Pattern.compile("[0-9][0-9-]{2,18}");
    private static final Pattern MARKUP =
            Pattern.compile("<[/!?a-zA-Z]|&[a-zA-Z#][a-zA-Z0-9]*;|(?i:javascript:)|[$#]\\{");
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,9}");

    /** Nothing on a screen is longer; a whole paragraph of a declaration has 200. */
    private static final int LONGEST_TEXT = 2000;

    private final Node.Mapping mapping;
    private final Findings.InFile findings;
    private final Set<String> fetched = new HashSet<>();

    private Fields(Node.Mapping mapping, Findings.InFile findings) {
        this.mapping = mapping;
        this.findings = findings;
    }

    static Fields of(Node node, String name, Findings.InFile findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, findings);
        }
        findings.add(node.line(), "'" + name + "' should have keys of its own", "Write 'key: value' lines below it");
        return new Fields(new Node.Mapping(node.line(), Map.of()), findings);
    }

    int line() {
        return mapping.line();
    }

    int line(String key) {
        Node node = mapping.entries().get(key);
        return node == null ? line() : node.line();
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    void find(String key, String what, String mend) {
        findings.add(line(key), what, mend);
    }

    /** Reports keys that were never asked for: most are typing errors. */
    void done() {
        mapping.entries().forEach((key, node) -> {
            if (!fetched.contains(key)) {
                findings.add(
                        node.line(),
                        "the key '" + key + "' is not known here",
                        fetched.isEmpty()
                                ? "Remove it"
                                : "Use one of " + fetched.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    Optional<Node> node(String key) {
        fetched.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** A text that is neither empty nor full of control characters. */
    String text(String key) {
        Optional<Node> node = required(key);
        if (node.isEmpty()) {
            return "";
        }
        if (!(node.get() instanceof Node.Scalar(int line, String text))) {
            findings.add(node.get().line(), "'" + key + "' should be a text", "Write it on one line after the colon");
            return "";
        }
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            findings.add(line, "'" + key + "' is empty", "Write the text");
        } else if (stripped.codePointCount(0, stripped.length()) > LONGEST_TEXT) {
            findings.add(line, "'" + key + "' is longer than " + LONGEST_TEXT + " characters", "Shorten it");
        } else if (stripped.codePoints().anyMatch(Character::isISOControl)) {
            findings.add(line, "'" + key + "' has a line break or control character", "Write it as one line");
        } else if (MARKUP.matcher(stripped).find()) {
            findings.add(
                    line, "'" + key + "' has markup in it", "Write plain text; screens and paper show it as it is");
        }
        return stripped;
    }

    String text(String key, Pattern shape, String mend) {
        String text = text(key);
        if (!text.isEmpty() && !shape.matcher(text).matches()) {
            find(key, "'" + key + "' cannot be '" + text + "'", mend);
        }
        return text;
    }

    /** A name for machines: small letters, digits, single hyphens. */
    String id(String key) {
        return text(key, ID, "Use small letters, digits and hyphens, for example 'senior-card'");
    }

    String telephone(String key) {
        return text(key, TELEPHONE, "Write a telephone number, for example 12345");
    }

    /** The 12 digits of a division. */
    Optional<DivisionCode> division(String key) {
        String digits = text(key);
        if (!digits.isEmpty() && !DivisionCode.isWellFormed(digits)) {
            find(key, "'" + key + "' cannot be '" + digits + "'", "Write the 12 digits of the division");
        }
        return DivisionCode.isWellFormed(digits) ? Optional.of(new DivisionCode(digits)) : Optional.empty();
    }

    /** A text in both languages; each must be there. */
    Words words(String key) {
        Optional<Node> node = required(key);
        if (node.isEmpty()) {
            return new Words("", "");
        }
        Fields both = of(node.get(), key, findings);
        Words words = new Words(both.text("zh-CN"), both.text("en"));
        both.done();
        if (findings.advising()) {
            PlainWords.advise(words, both.line("zh-CN"), both.line("en"), findings);
        }
        return words;
    }

    Words words(String key, Words otherwise) {
        return node(key).isEmpty() ? otherwise : words(key);
    }

    int number(String key, int least, int most) {
        String text = text(key);
        int number = DIGITS.matcher(text).matches() ? Integer.parseInt(text) : Integer.MIN_VALUE;
        if (number < least || number > most) {
            if (!text.isEmpty()) {
                find(key, "'" + key + "' cannot be '" + text + "'", "Write a whole number, " + least + " to " + most);
            }
            return least;
        }
        return number;
    }

    OptionalInt optionalNumber(String key, int least, int most) {
        return node(key).isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(key, least, most));
    }

    boolean flag(String key, boolean otherwise) {
        if (node(key).isEmpty()) {
            return otherwise;
        }
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            find(key, "'" + key + "' cannot be '" + text + "'", "Write true or false");
        }
        return text.equals("true");
    }

    /** An enum constant, written small and with hyphens: {@code bank-branch}. */
    <E extends Enum<E>> E oneOf(String key, Class<E> kind) {
        String text = text(key);
        Optional<E> constant = constant(text, kind);
        if (constant.isEmpty() && !text.isEmpty()) {
            find(key, "'" + key + "' cannot be '" + text + "'", "Use one of " + constants(kind));
        }
        return constant.orElse(kind.getEnumConstants()[0]);
    }

    static <E extends Enum<E>> Optional<E> constant(String written, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> spelled(constant).equals(written))
                .findFirst();
    }

    /** All that may be written. */
    static <E extends Enum<E>> String constants(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Fields::spelled).collect(Collectors.joining(", "));
    }

    /** A list of enum constants; none if it is empty. */
    <E extends Enum<E>> Set<E> constants(String key, Class<E> kind) {
        Set<E> constants = EnumSet.noneOf(kind);
        for (String written : texts(key)) {
            Optional<E> constant = constant(written, kind);
            if (constant.isEmpty()) {
                find(key, "'" + written + "' is not possible in '" + key + "'", "Use some of " + constants(kind));
            }
            constant.ifPresent(constants::add);
        }
        return constants;
    }

    /** The same, of at least one. */
    <E extends Enum<E>> Set<E> someOf(String key, Class<E> kind, String mend) {
        Set<E> constants = constants(key, kind);
        if (constants.isEmpty() && has(key)) {
            find(key, "'" + key + "' names nothing", mend);
        }
        return constants;
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<Node> nodes(String key) {
        Optional<Node> node = required(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.elements();
        }
        findings.add(node.get().line(), "'" + key + "' should be a list", "Begin each entry with '- '");
        return List.of();
    }

    /** A list of mappings, each turned into a value; unknown keys in them are reported. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        List<T> values = new ArrayList<>();
        for (Node node : nodes(key)) {
            Fields fields = of(node, "entry of " + key, findings);
            values.add(reader.apply(fields));
            fields.done();
        }
        return values;
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof Node.Scalar(int line, String text) && !text.isBlank()) {
                texts.add(text.strip());
            } else {
                findings.add(node.line(), "an entry of '" + key + "' is not a text", "Write one text after each '- '");
            }
        }
        return texts;
    }

    /** One mapping below this one; unknown keys in it are reported. */
    <T> Optional<T> section(String key, Function<Fields, T> reader) {
        return required(key).map(node -> {
            Fields fields = of(node, key, findings);
            T value = reader.apply(fields);
            fields.done();
            return value;
        });
    }

    private Optional<Node> required(String key) {
        Optional<Node> node = node(key);
        if (node.isEmpty()) {
            findings.add(line(), "'" + key + "' is missing", "Add it");
        }
        return node;
    }
}
