package org.banshi.content.reader;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Bytes to a tree of nodes with line numbers. Tokens are read one by one, so anchors and aliases are seen as such and
 * refused: nothing here can grow beyond the size of its file.
 */
final class Tree {

    /** Our deepest file has eight levels. */
    private static final int DEEPEST = 32;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(Source.MOST_BYTES)
                    .build())
            .build();

    private final YAMLParser parser;
    private final Findings.InFile findings;

    private Tree(YAMLParser parser, Findings.InFile findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /** The root of the file; empty, with a finding, if it is not usable YAML. */
    static Optional<Node> read(byte[] bytes, Findings.InFile findings) {
        if (bytes.length > Source.MOST_BYTES) {
            findings.add(0, "the file is larger than 1 MiB", "Split it or remove what is not content");
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            findings.add(0, "the file is not UTF-8", "Save it with the encoding UTF-8 (not GBK)");
            return Optional.empty();
        }
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new Tree(parser, findings).root();
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNr());
            findings.add(
                    line,
                    "this is not YAML that can be read (" + firstLine(broken.getOriginalMessage()) + ")",
                    "Check indentation, quotes, colons, and that nothing is nested deeper than " + DEEPEST);
            return Optional.empty();
        }
    }

    private Optional<Node> root() {
        if (parser.nextToken() == null) {
            findings.add(0, "the file is empty", "Fill it, or take it out of the catalogue");
            return Optional.empty();
        }
        Node root = node();
        if (parser.nextToken() != null) {
            findings.add(line(), "a second document begins here", "Keep one document a file; remove the line '---'");
        }
        return Optional.of(root);
    }

    private Node node() {
        int line = line();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            findings.add(line, "anchors and aliases (& and *) are not allowed", "Write the text out in each place");
        }
        if (parser.getTypeId() != null) {
            findings.add(line, "tags (!) are not allowed", "Remove the tag");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NULL -> new Node.Scalar(line, "");
            default -> new Node.Scalar(line, parser.getString());
        };
    }

    private Node.Sequence sequence(int line) {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node());
        }
        return new Node.Sequence(line, elements);
    }

    private Node.Mapping mapping(int line) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line();
            parser.nextToken();
            if (entries.put(key, node()) != null) {
                findings.add(keyLine, "'" + key + "' stands here a second time", "Keep one of the two");
            }
        }
        return new Node.Mapping(line, entries);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no details").strip();
    }
}
