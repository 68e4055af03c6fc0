package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Style;
import org.banshi.device.escpos.SlipLayout.Picture;
import org.banshi.device.escpos.SlipLayout.Qr;
import org.banshi.simulator.escpos.EscPosPrinterSimulator;
import org.banshi.simulator.escpos.PrintedPaper;
import org.banshi.simulator.escpos.PrinterModel;
import org.banshi.simulator.wire.LineSpeed;
import org.banshi.simulator.wire.TcpWire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same receipt made by us and by two others must be the same receipt on paper. Needs node, npm and fonts. */
@Timeout(400)
class PeerEncodersIT {

    private static final String LINK = "https://banshi.example/q/7Q2M";
    private static final int QR_DOTS = 6;
    private static final Receipt CHINESE = new Receipt(
            "办事回执", Map.of("受理号", "A13-0042", "申请人", "王*"), List.of("城乡居民养老保险参保登记", "工本费：￥0.00", "自受理之日起20个工作日内办结"));
    private static final Receipt ENGLISH =
            new Receipt("RECEIPT", Map.of("Number", "A13-0042", "Applicant", "W*"), List.of("Please keep this slip."));

    /** Stays there to be looked at. */
    private static final Path PAPERS = Path.of("target", "peers");

    private record Receipt(String heading, Map<String, String> pairs, List<String> lines) {
        Slip slip() {
            List<Slip.Element> elements = new ArrayList<>();
            elements.add(new Slip.Text(heading, new Style(2, true, Align.CENTRE)));
            pairs.forEach((left, right) -> elements.add(new Slip.Pair(left, right, false)));
            lines.forEach(line -> elements.add(Slip.Text.plain(line)));
            elements.add(new Slip.QrCode(LINK, 28));
            return new Slip(elements);
        }

        /** No character here needs escaping. */
        String json(PaperProfile paper, String command) {
            return """
                    {"columns": %d, "command": "%s", "heading": "%s", "pairs": [%s], "lines": [%s], "link": "%s",
                    "qrDots": %d}""".formatted(
                            paper.columns(1),
                            command,
                            heading,
                            pairs.entrySet().stream()
                                    .map(pair -> "[\"" + pair.getKey() + "\", \"" + pair.getValue() + "\"]")
                                    .collect(Collectors.joining(", ")),
                            lines.stream().map(line -> '"' + line + '"').collect(Collectors.joining(", ")),
                            LINK,
                            QR_DOTS);
        }
    }

    /** What a person gets. */
    private record Printed(List<String> lines, List<String> codes, boolean partialCut) {}

    @BeforeAll
    static void peersAreInstalled() throws Exception {
        NpmPeers.install();
    }

    @ParameterizedTest
    @CsvSource({"80, escpos, GRAPHICS", "80, generic, RASTER", "58, escpos, GRAPHICS", "58, generic, RASTER"})
    void receiptlinePrintsTheSameReceipt(int millimetres, String command, Picture picture) throws Exception {
        PaperProfile paper = millimetres == 58 ? PaperProfile.MM_58 : PaperProfile.MM_80;
        byte[] theirs = NpmPeers.node(CHINESE.json(paper, command), "encode.js", "receiptline");
        // It draws QR codes itself.
        byte[] ours = new EscPosEncoder(
                        SlipLayout.STANDARD.withPaper(paper).withQr(Qr.RASTER).withPicture(picture))
                .encode(CHINESE.slip());
        String name = millimetres + "-" + command;
        Printed printed = onPaper("receiptline-" + name, millimetres, theirs);
        assertThat(printed).isEqualTo(onPaper("ours-" + name, millimetres, ours));
        assertThat(printed.lines()).hasSize(6).contains("城乡居民养老保险参保登记");
        assertThat(printed.codes()).containsExactly(LINK);
    }

    @Test
    void receiptlineEncodesChineseAsWeDo() throws Exception {
        String theirs = hex(NpmPeers.node(CHINESE.json(PaperProfile.MM_80, "escpos"), "encode.js", "receiptline"));
        String ours = hex(new EscPosEncoder(SlipLayout.STANDARD).encode(CHINESE.slip()));
        for (String line : CHINESE.lines()) {
            assertThat(ours).contains(hex(line.getBytes(TextCells.GB18030)) + "0a");
            assertThat(theirs).contains(hex(line.getBytes(TextCells.GB18030)) + "0a");
        }
        // Both switch Chinese on, print the heading twice as large and bold, and leave a bridge at the cut.
        for (String command : List.of("1c26", "1d2111", "1d5642")) {
            assertThat(ours).contains(command);
            assertThat(theirs).contains(command);
        }
    }

    @Test
    void theOtherEncoderPrintsTheSameReceiptAndSaysQrCodesInTheSameBytes() throws Exception {
        byte[] theirs = NpmPeers.node(ENGLISH.json(PaperProfile.MM_80, ""), "encode.js", "encoder");
        byte[] ours = new EscPosEncoder(SlipLayout.STANDARD).encode(ENGLISH.slip());
        assertThat(qrCommands(ours)).isEqualTo(qrCommands(theirs)).hasSize(5);
        Printed printed = onPaper("encoder", 80, theirs);
        assertThat(printed.codes()).containsExactly(LINK);
        assertThat(printed).isEqualTo(onPaper("ours-native", 80, ours));
        for (String command : List.of("1d2111", "1b4501", "1d2100", "1b4500")) {
            assertThat(hex(ours)).contains(command);
            assertThat(hex(theirs)).contains(command);
        }
    }

    /** Lines without blanks (who centres by spaces and who by command is a matter of taste), codes as a camera sees them. */
    private static Printed onPaper(String name, int millimetres, byte[] receipt) throws Exception {
        PrinterModel model = millimetres == 58 ? PrinterModel.MM_58 : PrinterModel.MM_80;
        Path paperFolder = PAPERS.resolve(name);
        PrintedPaper paper;
        try (EscPosPrinterSimulator printer = EscPosPrinterSimulator.on(model, TcpWire.listen(0, LineSpeed.UNLIMITED));
                Socket line = new Socket(InetAddress.getLoopbackAddress(), printer.port())) {
            printer.paperFolder(paperFolder);
            line.getOutputStream().write(receipt);
            paper = printer.awaitCut(PrinterBench.PATIENCE);
            assertThat(printer.unknownCommands()).isZero();
        }
        List<String> lines = paper.lines().stream()
                .map(line -> line.replace(" ", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        BufferedImage image =
                ImageIO.read(paperFolder.resolve("receipt-001.png").toFile());
        return new Printed(lines, List.of(scan(lowerEnd(image))), paper.partialCut());
    }

    /** Where the code is, with white around it as on a table: one of them cuts at the code's very edge. */
    private static BufferedImage lowerEnd(BufferedImage paper) {
        int height = Math.min(paper.getHeight(), 40 * QR_DOTS + 120);
        BufferedImage image = new BufferedImage(paper.getWidth(), height + 40, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D graphics = image.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.drawImage(paper, 0, height - paper.getHeight(), null);
        graphics.dispose();
        return image;
    }

    private static String scan(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** GS ( k with as many bytes as it says. */
    private static List<String> qrCommands(byte[] bytes) {
        List<String> commands = new ArrayList<>();
        String hex = hex(bytes);
        Matcher head = Pattern.compile("1d286b(..)(..)").matcher(hex);
        int from = 0;
        while (head.find(from)) {
            int length = Integer.parseInt(head.group(2) + head.group(1), 16);
            from = head.end() + 2 * length;
            commands.add(hex.substring(head.start(), from));
        }
        return commands;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
