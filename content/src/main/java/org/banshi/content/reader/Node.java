package org.banshi.content.reader;

import java.util.List;
import java.util.Map;

/** A piece of YAML and the line it begins on. */
sealed interface Node {

    int line();

    /** A single value as written, whatever YAML would take it for: {@code no} is the word "no" here. */
    record Scalar(int line, String text) implements Node {}

    record Sequence(int line, List<Node> elements) implements Node {}

    record Mapping(int line, Map<String, Node> entries) implements Node {}
}
