package org.banshi.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.banshi.content.ReadCatalogue;

/** A copy of the bundled content in a folder, to be spoilt by a test. */
record ContentFolder(Path path) {

    private static final List<String> FILES = files();

    static ContentFolder in(Path path) {
        for (String file : FILES) {
            try {
                Path copy = path.resolve(file);
                Files.createDirectories(copy.getParent());
                Files.write(copy, bundled(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new ContentFolder(path);
    }

    /** A catalogue of one item, for tests that read it often. */
    static ContentFolder with(Path path, String item) {
        ContentFolder one = in(path);
        for (String file : FILES) {
            String other = file.replaceFirst("^items/(.*)\\.yaml$", "$1");
            if (file.startsWith("items/") && !other.equals(item)) {
                one.replace("catalogue.yaml", "  - " + other + "\n", "");
                delete(path.resolve(file));
            } else if (file.startsWith("implementations/")) {
                delete(path.resolve(file));
            }
        }
        return one;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bundled file, as its editors wrote it. */
    static byte[] bundled(String file) {
        try (InputStream in = ContentFolder.class.getResourceAsStream("/content/hebei/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> files() {
        try {
            return new Source.Folder(Path.of("hebei")).files();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ContentFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ContentFolder write(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces the first occurrence of what has to be there. */
    ContentFolder replace(String file, String old, String by) {
        String text = text(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return write(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    ReadCatalogue read() throws ContentException {
        return CatalogueReader.read(path);
    }

    List<Finding> findings() {
        try {
            read();
            return List.of();
        } catch (ContentException faults) {
            return faults.findings();
        }
    }
}
