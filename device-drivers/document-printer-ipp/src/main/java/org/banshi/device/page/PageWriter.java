package org.banshi.device.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Makes PDF of documents. Reads font files; thread-safe.
 *
 * @param fonts TrueType files, the first that has a character draws it
 */
public record PageWriter(List<Path> fonts) {

    public PageWriter {
        fonts = List.copyOf(fonts);
    }

    /** With the fonts that Debian's packages fonts-wqy-microhei and fonts-hanazono bring. */
    public static PageWriter withDebianFonts() {
        return new PageWriter(PageFonts.DEBIAN);
    }

    /** @throws IOException if a font file breaks off while being read */
    public PageOutcome write(PageDocument document) throws IOException {
        if (document.check().isPresent() && !Closing.fits(document.check().get())) {
            return new PageOutcome.NotMade(
                    "The code for checking holds more than " + Closing.LONGEST_CODE + " bytes: shorten its address.");
        }
        try (PDDocument pdf = new PDDocument();
                PageFonts opened = new PageFonts(pdf, fonts)) {
            if (!opened.haveChinese()) {
                return new PageOutcome.NotMade(PageFonts.missing(fonts));
            }
            Optional<PDImageXObject> seal = Optional.empty();
            Optional<byte[]> picture = document.signature().flatMap(Signature::seal);
            if (picture.isPresent()) {
                try {
                    seal = Optional.of(PDImageXObject.createFromByteArray(pdf, picture.get(), "seal"));
                } catch (IOException | IllegalArgumentException unreadable) {
                    return new PageOutcome.NotMade(
                            "The picture of the seal cannot be read: give a PNG with a transparent ground.");
                }
            }
            Flow flow = new Flow();
            Body body = new Body(flow, opened);
            body.title(document.title());
            float closing = Closing.height(document);
            for (int number = 0; number < document.blocks().size(); number++) {
                boolean last = number == document.blocks().size() - 1;
                // Its white below comes to it.
                body.block(document.blocks().get(number), last && closing > 0 ? closing + 10 : 0);
            }
            new Closing(flow, opened).write(document, seal);
            draw(pdf, flow.pages(), new Frame(document, opened), opened);
            describe(pdf, document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return new PageOutcome.Made(bytes.toByteArray(), flow.pages().size());
        }
    }

    private static void draw(PDDocument pdf, List<List<Mark>> pages, Frame frame, PageFonts fonts) throws IOException {
        for (int number = 1; number <= pages.size(); number++) {
            PDPage page = new PDPage(Flow.PAPER);
            pdf.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
                Ink ink = new Ink(stream, fonts);
                frame.ground(ink);
                for (Mark mark : pages.get(number - 1)) {
                    mark.draw(ink);
                }
                frame.border(ink, number, pages.size());
            }
        }
    }

    /** Title and language; no author, no person. */
    private static void describe(PDDocument pdf, PageDocument document) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setCreator("Banshi");
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(document.words().language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
