package org.banshi.kiosk.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banshi.content.Language;
import org.banshi.device.page.PageFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Needs the Debian packages fonts-wqy-microhei and fonts-hanazono. */
class ReceiptPdfIT {

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysWhatTheSlipSaysAndItsCodeCanBeScanned(Language language) throws Exception {
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.KEPT, language);
        byte[] file = draw(receipt);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text)
                    .contains(
                            receipt.number().value(),
                            receipt.site().replace(" ", ""),
                            receipt.note().orElseThrow().replace(" ", ""),
                            String.join("", receipt.next()).replace(" ", ""),
                            "110105********002X");
            assertThat(text).doesNotContain(Receipts.NAME, Receipts.NUMBER);
            assertThat(scan(document)).isEqualTo(receipt.followUp());
        }
        // Subsets only: whole Chinese fonts have many megabytes.
        assertThat(file.length).isLessThan(200_000);
    }

    @Test
    void rareCharactersComeFromTheFontThatHasThem() throws Exception {
        // A surname of one rare character is shown unmasked: U+2C62F lies outside the basic plane, as U+4DAE does not.
        ReceiptContent receipt = Receipts.receipt("pension-enrolment", Receipts.ARRIVED, Language.ZH_CN, "𬱖䶮");
        try (PDDocument document = Loader.loadPDF(draw(receipt))) {
            PDPage page = document.getPage(0);
            assertThat(page.getResources().getFontNames()).hasSizeGreaterThan(1);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(new PDFTextStripper().getText(document)).contains("𬱖*");
        }
    }

    private static byte[] draw(ReceiptContent receipt) throws Exception {
        PdfOutcome outcome = new ReceiptPdf(PageFonts.DEBIAN).draw(receipt);
        assertThat(outcome).isInstanceOf(PdfOutcome.Made.class);
        return ((PdfOutcome.Made) outcome).file();
    }

    private static String scan(PDDocument document) throws Exception {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
