package org.banshi.content.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where content files lie. */
interface Source {

    /** A megabyte is a hundred times our largest item; anything bigger is not content. */
    int MOST_BYTES = 1 << 20;

    /**
     * @return the file's bytes, at most {@link #MOST_BYTES} + 1 of them; empty if there is no such file
     */
    Optional<byte[]> bytes(String file) throws IOException;

    /**
     * The files that lie there, as far as the source can be listed: relative, with slashes, sorted. Not those whose
     * name begins with a dot, and no README.
     */
    List<String> files() throws IOException;

    record Folder(Path folder) implements Source {

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            try (InputStream in = Files.newInputStream(folder.resolve(file))) {
                return Optional.of(in.readNBytes(MOST_BYTES + 1));
            } catch (NoSuchFileException absent) {
                return Optional.empty();
            }
        }

        @Override
        public List<String> files() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                        .map(folder::relativize)
                        .filter(Folder::isContent)
                        .map(file -> file.toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }

        private static boolean isContent(Path file) {
            String name = file.getFileName().toString();
            return !name.startsWith(".") && !name.startsWith("README");
        }

        @Override
        public String toString() {
            return folder.toString();
        }
    }

    /** Content that ships inside the jar. Cannot be listed. */
    record Bundled(String name) implements Source {

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            try (InputStream in = Bundled.class.getResourceAsStream("/content/" + name + "/" + file)) {
                return in == null ? Optional.empty() : Optional.of(in.readNBytes(MOST_BYTES + 1));
            }
        }

        @Override
        public List<String> files() {
            return List.of();
        }

        @Override
        public String toString() {
            return "the bundled catalogue '" + name + "'";
        }
    }
}
