package org.banshi.device.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of one document, opened only when a character needs them: the first that has the character draws it. PDFBox
 * embeds TrueType outlines only, so Noto CJK (CFF) cannot be used; a subset of what is used is embedded. Not
 * thread-safe; to be closed after the document was saved.
 */
public final class PageFonts implements Closeable {

    /** Where Debian puts fonts-wqy-microhei, and fonts-hanazono for the rare characters of names. */
    public static final List<Path> DEBIAN = List.of(
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
            Path.of("/usr/share/fonts/truetype/hanazono/HanaMinA.ttf"),
            Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf"));

    private static final Logger LOG = LoggerFactory.getLogger(PageFonts.class);

    /** Stands for a character that no font has. */
    private static final int UNKNOWN_CHARACTER = '□';

    private final PDDocument document;
    private final List<Path> untried;
    private final List<Face> faces = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    public PageFonts(PDDocument document, List<Path> files) {
        this.document = document;
        this.untried = new ArrayList<>(files);
    }

    /**
     * A part of a text in one font.
     *
     * @param substitute whether it is not the first font that could be opened
     */
    public record Run(PDType0Font font, String text, boolean substitute) {
        public float width(float size) throws IOException {
            return font.getStringWidth(text) / 1000 * size;
        }
    }

    private record Face(PDType0Font font, TrueTypeFont file) {
        boolean has(int codePoint) throws IOException {
            return file.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
        }
    }

    /** What to say when {@link #haveChinese()} is not so. */
    public static String missing(List<Path> tried) {
        return "No TrueType font with Chinese characters was found (tried " + tried
                + "): install the Debian packages fonts-wqy-microhei and fonts-hanazono, or name other"
                + " TrueType fonts in the configuration; Noto CJK has CFF outlines and cannot be embedded.";
    }

    /** Whether any of the files can be used and has Chinese characters. */
    public boolean haveChinese() throws IOException {
        return faceFor('办').isPresent();
    }

    public List<Run> runs(String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int codePoint : text.codePoints().toArray()) {
            Optional<Face> own = faceFor(codePoint);
            Optional<Face> face = own.isPresent() ? own : faceFor(UNKNOWN_CHARACTER);
            if (face.isEmpty()) {
                continue;
            }
            String character = Character.toString(own.isPresent() ? codePoint : UNKNOWN_CHARACTER);
            PDType0Font font = face.get().font();
            if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
                character = runs.removeLast().text() + character;
            }
            runs.add(new Run(font, character, !face.get().equals(faces.getFirst())));
        }
        return runs;
    }

    public float width(String text, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.width(size);
        }
        return width;
    }

    private Optional<Face> faceFor(int codePoint) throws IOException {
        for (Face face : faces) {
            if (face.has(codePoint)) {
                return Optional.of(face);
            }
        }
        while (!untried.isEmpty()) {
            Optional<Face> face = open(untried.removeFirst());
            if (face.isPresent()) {
                faces.add(face.get());
                if (face.get().has(codePoint)) {
                    return face;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Face> open(Path file) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            TrueTypeFont font = read(file);
            return Optional.of(new Face(PDType0Font.load(document, font, true), font));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The font {} cannot be embedded in a PDF and is left out: {}", file, e.getMessage());
            return Optional.empty();
        }
    }

    private TrueTypeFont read(Path file) throws IOException {
        if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
            open.add(font);
            return font;
        }
        TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
        open.add(collection);
        List<TrueTypeFont> fonts = new ArrayList<>();
        collection.processAllFonts(fonts::add);
        if (fonts.isEmpty()) {
            throw new IOException("the collection is empty");
        }
        return fonts.getFirst();
    }

    @Override
    public void close() throws IOException {
        for (Closeable file : open.reversed()) {
            file.close();
        }
    }
}
