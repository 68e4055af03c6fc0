package org.banshi.kiosk.receipt;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.banshi.device.page.PageFonts;

/**
 * The receipt as an A5 page, with the fonts embedded. Reads font files; thread-safe.
 *
 * @param fonts TrueType files, the first that has a character draws it
 */
public record ReceiptPdf(List<Path> fonts) {

    /** In points: 32 mm. */
    private static final float CODE_SIZE = 91;

    public ReceiptPdf {
        fonts = List.copyOf(fonts);
    }

    /** @throws IOException if a font file breaks off while being read */
    public PdfOutcome draw(ReceiptContent content) throws IOException {
        try (PDDocument document = new PDDocument();
                PageFonts opened = new PageFonts(document, fonts)) {
            if (!opened.haveChinese()) {
                return new PdfOutcome.FontMissing(PageFonts.missing(fonts));
            }
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                write(content, new PdfPen(stream, opened, PDRectangle.A5));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new PdfOutcome.Made(bytes.toByteArray());
        }
    }

    private static void write(ReceiptContent content, PdfPen pen) throws IOException {
        pen.centred(content.title(), 18);
        pen.centred(content.site(), 10);
        pen.centred(content.terminal().label() + " " + content.terminal().value(), 9);
        pen.rule();
        pen.left(content.item().value(), 14);
        pen.space(4);
        pen.centred(content.number().label(), 9);
        pen.centred(content.number().value(), 20);
        if (content.note().isPresent()) {
            pen.left(content.note().get(), 10);
        }
        pen.code(modules(content.followUp()), CODE_SIZE);
        pen.centred(content.followUpHint(), 9);
        pen.rule();
        for (ReceiptContent.Line fact : content.facts()) {
            pen.pair(fact.label(), fact.value(), 10);
        }
        pen.rule();
        pen.left(content.nextLabel(), 11);
        for (String paragraph : content.next()) {
            pen.left(paragraph, 10);
        }
        pen.space(4);
        pen.centred(content.hotLine(), 11);
        pen.centred(content.keep(), 9);
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
        } catch (WriterException e) {
            // A follow-up address is bounded far below what a code holds.
            throw new IllegalStateException("The receipt's code cannot be made", e);
        }
    }
}
