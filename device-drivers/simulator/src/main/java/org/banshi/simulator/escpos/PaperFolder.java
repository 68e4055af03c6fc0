package org.banshi.simulator.escpos;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the paper falls: each piece as picture, as page of exactly the paper's size, and as the bytes that made it. */
final class PaperFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaperFolder.class);

    /** PDF's points an inch, over 203.2 dots an inch (8 a millimetre). */
    private static final float POINTS_PER_DOT = 72f / 203.2f;

    private final Path folder;
    private final Consumer<String> observer;
    /** Drawing loads fonts, which takes a second or two the first time: the printer must not wait for it. */
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("paper-writer").daemon().factory());

    PaperFolder(Path folder, Consumer<String> observer) {
        this.folder = folder;
        this.observer = observer;
    }

    void write(PrintedPaper paper) {
        writer.execute(() -> {
            String name = "receipt-%03d".formatted(paper.number());
            try {
                Files.createDirectories(folder);
                BufferedImage image = new PaperPainter().paint(paper);
                Files.write(folder.resolve(name + ".bin"), paper.raw());
                writePdf(image, folder.resolve(name + ".pdf"));
                ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
                observer.accept("paper cut " + name + ".png");
            } catch (IOException e) {
                LOG.error("could not write {} into {}: {}", name, folder, e.getMessage());
                observer.accept("paper cut, but " + name + " could not be written: " + e.getMessage());
            }
        });
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("the last paper was not drawn to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void writePdf(BufferedImage image, Path file) throws IOException {
        float width = image.getWidth() * POINTS_PER_DOT;
        float height = image.getHeight() * POINTS_PER_DOT;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, width, height);
            }
            document.save(file.toFile());
        }
    }
}
