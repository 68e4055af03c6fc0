package org.banshi.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Needs the font Noto Sans CJK SC (package fonts-noto-cjk). Leaves the picture in target/paper to look at. */
@Timeout(60)
class PaperPainterIT {

    private static final Path FOLDER = Path.of("target", "paper");

    @Test
    void theDrawnReceiptIsThePapersSizeAndItsQrCodeScans() throws Exception {
        assertThat(new Font("Noto Sans Mono CJK SC", Font.PLAIN, 24).getFamily())
                .as("install fonts-noto-cjk")
                .isEqualTo("Noto Sans Mono CJK SC");
        PrintedPaper paper;
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.onTcp(0);
                HostConnection host = new HostConnection(printer.port())) {
            printer.paperFolder(FOLDER);
            host.sendRaw(SampleReceipt.bytes());
            paper = printer.awaitCut(Duration.ofSeconds(10));
            assertThat(host.receive(1)).isEqualTo("00");
            assertThat(printer.unknownCommands()).isZero();
        }
        BufferedImage image = ImageIO.read(FOLDER.resolve("receipt-001.png").toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight() / 8.0).isEqualTo(paper.lengthInMillimetres());
        assertThat(scan(image)).isEqualTo(SampleReceipt.CODE);
        // All but the completion question, which comes behind the cut.
        assertThat(FOLDER.resolve("receipt-001.bin")).hasSize(SampleReceipt.bytes().length - 3L);
        try (PDDocument document =
                Loader.loadPDF(FOLDER.resolve("receipt-001.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            double millimetres = document.getPage(0).getMediaBox().getWidth() / 72 * 25.4;
            assertThat(millimetres).isBetween(79.9, 80.1);
        }
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }
}
