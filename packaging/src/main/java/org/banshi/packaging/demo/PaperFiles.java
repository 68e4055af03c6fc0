package org.banshi.packaging.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.banshi.packaging.terminal.Wait;
import org.banshi.packaging.terminal.WholeTerminal;
import org.banshi.simulator.escpos.PrintedPaper;

/** Where the printer double leaves what it has printed. */
final class PaperFiles {

    private PaperFiles() {}

    /** The picture once it has been drawn: that takes a moment after the cut. */
    static BufferedImage picture(WholeTerminal terminal, PrintedPaper paper) throws IOException {
        Path file = of(terminal, paper, "png");
        return Wait.until("the picture of the paper", Duration.ofSeconds(20), () -> {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try {
                // Null while only a part of it is written.
                return Optional.ofNullable(ImageIO.read(file.toFile()));
            } catch (IOException halfWritten) {
                return Optional.empty();
            }
        });
    }

    static Path of(WholeTerminal terminal, PrintedPaper paper, String ending) {
        return terminal.directory()
                .resolve("paper")
                .resolve(String.format(Locale.ROOT, "receipt-%03d.%s", paper.number(), ending));
    }
}
