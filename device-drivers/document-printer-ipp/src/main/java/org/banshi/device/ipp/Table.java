package org.banshi.device.ipp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table among the resources beside this class: columns between tabs, the first is the key, # begins a comment. */
final class Table {

    private Table() {}

    static Map<String, List<String>> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the jar");
            }
            Map<String, List<String>> rows = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        List<String> cells = List.of(line.split("\t"));
                        if (rows.put(cells.getFirst(), cells.subList(1, cells.size())) != null) {
                            throw new IllegalStateException(name + " has two rows " + cells.getFirst());
                        }
                    });
            return Map.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
