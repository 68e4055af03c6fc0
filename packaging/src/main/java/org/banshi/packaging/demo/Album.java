package org.banshi.packaging.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Numbered pictures of the screen. */
final class Album {

    private final Path directory;
    private int last;

    /** Begins anew: pictures of an earlier run are removed. */
    Album(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path old : files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.png"))
                    .toList()) {
                Files.delete(old);
            }
        }
    }

    void keep(BufferedImage picture, String what) throws IOException {
        Path file = directory.resolve(String.format(Locale.ROOT, "%02d-%s.png", ++last, what));
        ImageIO.write(picture, "png", file.toFile());
    }

    int pictures() {
        return last;
    }
}
