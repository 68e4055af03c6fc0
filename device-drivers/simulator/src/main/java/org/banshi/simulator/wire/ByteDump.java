package org.banshi.simulator.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What passed between a host and a device, as a text that people can read and cut: a line each piece, with milliseconds
 * since the beginning, {@code >} for what the host sent and {@code <} for the device, and the bytes in hexadecimal.
 * Lines that are empty or begin with {@code #} say nothing. A dump holds whatever was on the cards and slips.
 */
public record ByteDump(List<Piece> pieces) {

    static final String HEADING = "# banshi byte dump: milliseconds, > host to device, < device to host";

    private static final Pattern LINE = Pattern.compile("(\\d{1,12}) ([<>]) ((?:[0-9A-Fa-f]{2})+)");

    public ByteDump {
        pieces = List.copyOf(pieces);
    }

    /** One piece in one direction. */
    record Piece(long millis, boolean fromHost, byte[] bytes) {

        String line() {
            return millis
                    + (fromHost ? " > " : " < ")
                    + HexFormat.of().withUpperCase().formatHex(bytes);
        }
    }

    /**
     * Reads a dump.
     *
     * @throws IllegalArgumentException with file and line when it is none
     * @throws UncheckedIOException when the file cannot be read
     */
    public static ByteDump read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read the dump " + file + ": "
                            + Objects.requireNonNullElse(unreadable.getMessage(), "no reason given"),
                    unreadable);
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher parts = LINE.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalArgumentException(file + " line " + (i + 1)
                            + " is not like “120 > AAAAAA96690003200122”: milliseconds, > or <, bytes in hexadecimal");
                }
                pieces.add(new Piece(
                        Long.parseLong(parts.group(1)),
                        parts.group(2).equals(">"),
                        HexFormat.of().parseHex(parts.group(3))));
            }
        }
        return new ByteDump(pieces);
    }
}
