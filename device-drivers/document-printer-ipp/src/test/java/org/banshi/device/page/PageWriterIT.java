package org.banshi.device.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banshi.device.DeviceUri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Needs the Debian packages fonts-wqy-microhei and fonts-hanazono. The pages stay in target/pages to be looked at. */
@Timeout(120)
class PageWriterIT {

    private static final int DPI = 200;

    private static final PageWriter WRITER = PageWriter.withDebianFonts();

    @Test
    void aCertificateSaysAllAndItsCodeCanBeScanned() throws Exception {
        try (PDDocument pdf = made(Certificates.contributions(8, Optional.of(Certificates.seal())), "certificate")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            String text = text(pdf);
            assertThat(text)
                    .contains(
                            "社会保险个人缴费证明",
                            "编号：HB20261124000042",
                            "𠮷䶮𬱖",
                            "11010519491231002X",
                            "石家庄市裕华区某某餐饮管理有限责任公司第二分公司（测试）",
                            "兹证明上述人员在我中心参加社会保险，截至2026年11月24日，其养老保险累计缴费96个月。",
                            "现将其历年缴费情况证明如下：",
                            "年度险种缴费月数月缴费基数（元）个人缴费（元）",
                            "2018企业职工基本养老保险125,660.005,433.60",
                            "2025企业职工基本养老保险12",
                            "2026年11月24日",
                            "扫描二维码，核验本证明真伪。",
                            Certificates.PURPOSE,
                            "第1页，共1页");
            assertThat(scan(pdf, 0)).isEqualTo(Certificates.CODE);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("社会保险个人缴费证明");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void allFontsAreEmbeddedSubsetsAndRareCharactersHaveTheirs() throws Exception {
        PageDocument document = Certificates.contributions(3, Optional.empty());
        assertThat(pdf(document).length)
                .as("subsets only: whole Chinese fonts have many megabytes")
                .isLessThan(300_000);
        try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
            Set<String> names = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName());
                }
            }
            assertThat(names).anyMatch(name -> name.contains("MicroHei")).anyMatch(name -> name.contains("Hana"));
            assertThat(names).allMatch(name -> name.matches("[A-Z]{6}\\+.*"));
        }
    }

    @Test
    void noRareCharacterIsReplacedByABox() throws Exception {
        try (PDDocument pdf = made(TestPage.of(printer(), LocalDateTime.of(2026, 11, 24, 9, 30)), "test-page")) {
            assertThat(text(pdf))
                    .contains("𠮷䶮𬱖", "打印机", "2026年11月24日09:30:00", "仅用于测试")
                    .doesNotContain("□");
            assertThat(scan(pdf, 0)).isEqualTo("https://www.gov.cn/");
        }
    }

    @Test
    void aLongTableGoesOnWithItsHeadingAndPagesAreCounted() throws Exception {
        try (PDDocument pdf = made(Certificates.contributions(40, Optional.empty()), "long")) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf).replaceAll("\\s", "");
                assertThat(text)
                        .contains("第" + page + "页，共" + pages + "页", "编号：HB20261124000042", Certificates.PURPOSE);
                if (page == 2) {
                    assertThat(text).contains("年度险种缴费月数");
                }
            }
            String text = text(pdf);
            for (int year = 1986; year < 2026; year++) {
                assertThat(text).contains(year + "企业职工基本养老保险12");
            }
            assertThat(text).contains("（盖章处）");
            assertThat(scan(pdf, pages - 1)).isEqualTo(Certificates.CODE);
        }
    }

    @Test
    void whatSignsADocumentNeverStandsAloneOnAPage() throws Exception {
        for (int years = 9; years < 17; years++) {
            PageDocument whole = Certificates.contributions(years, Optional.empty());
            // Once with a note as its last block, once with the table.
            for (int drop = 0; drop < 2; drop++) {
                PageDocument document = PageDocument.of(
                                whole.title(),
                                whole.authority(),
                                whole.blocks().subList(0, whole.blocks().size() - drop))
                        .signed(whole.signature().orElseThrow());
                try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
                    PDFTextStripper last = new PDFTextStripper();
                    last.setStartPage(pdf.getNumberOfPages());
                    assertThat(last.getText(pdf))
                            .as("%d years", years)
                            .contains("盖章处")
                            .containsAnyOf("企业职工基本养老保险", "请拨打12333");
                }
            }
        }
    }

    @Test
    void noLineBeginsWithAPunctuationMarkThatCloses() throws Exception {
        String sentence = "办理“个体工商户登记”，须提交：申请书、身份证明（原件）、经营场所使用证明；";
        for (int shift = 0; shift < 30; shift += 4) {
            PageDocument document = PageDocument.of(
                    "说明", "办事终端", List.of(new Block.Paragraph("字".repeat(shift) + sentence.repeat(6), false)));
            try (PDDocument pdf = Loader.loadPDF(pdf(document))) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                assertThat(stripper.getText(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()))
                        .hasSizeGreaterThan(6)
                        .noneMatch(line -> "，。；：、”）".indexOf(line.charAt(0)) >= 0)
                        .noneMatch(line -> "“（".indexOf(line.charAt(line.length() - 1)) >= 0);
            }
        }
    }

    @Test
    void longCellsAndLongWordsStayOnTheirPages() throws Exception {
        PageDocument document = PageDocument.of(
                "长内容",
                "办事终端",
                List.of(
                        new Block.Fields(List.of(new Block.Field("备注", "长".repeat(3000)))),
                        new Block.Paragraph("w".repeat(500), false),
                        new Block.Table(
                                List.of(new Block.Column("甲", 1, Block.Align.LEFT)),
                                List.of(List.of("乙".repeat(2500))))));
        try (PDDocument pdf = made(document, "long-cells")) {
            String text = text(pdf);
            assertThat(text.chars().filter(c -> c == '长').count()).isEqualTo(3001);
            assertThat(text.chars().filter(c -> c == '乙').count()).isEqualTo(2500);
            assertThat(text.chars().filter(c -> c == 'w').count()).isEqualTo(500);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 72);
                for (int y = 0; y < image.getHeight(); y++) {
                    // Left and right of the text, paper is white.
                    assertThat(image.getRGB(50, y) & 0xFFFFFF).isEqualTo(0xFFFFFF);
                    assertThat(image.getRGB(image.getWidth() - 50, y) & 0xFFFFFF)
                            .isEqualTo(0xFFFFFF);
                }
            }
        }
    }

    @Test
    void aSealThatIsNoPictureIsSaidInASentence() throws Exception {
        PageOutcome outcome =
                WRITER.write(Certificates.contributions(1, Optional.of("no picture".getBytes(StandardCharsets.UTF_8))));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PageOutcome.NotMade.class,
                        not -> assertThat(not.sentence()).contains("seal", "PNG"));
    }

    @Test
    void theSealIsSeenThroughToTheNameBelow() throws Exception {
        byte[] with = pdf(Certificates.contributions(3, Optional.of(Certificates.seal())));
        try (PDDocument pdf = Loader.loadPDF(with)) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
            long red = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    int rgb = image.getRGB(x, y);
                    red += (rgb >> 16 & 0xFF) > 150 && (rgb >> 8 & 0xFF) < 130 ? 1 : 0;
                }
            }
            assertThat(red).isGreaterThan(500);
            assertThat(new PDFTextStripper().getText(pdf)).contains("2026年11月24日");
        }
    }

    private static DeviceUri printer() throws Exception {
        return DeviceUri.parse("ipp://localhost:631/printers/a4");
    }

    private static byte[] pdf(PageDocument document) throws Exception {
        PageOutcome outcome = WRITER.write(document);
        assertThat(outcome).isInstanceOf(PageOutcome.Made.class);
        return ((PageOutcome.Made) outcome).pdf();
    }

    private static PDDocument made(PageDocument document, String name) throws Exception {
        byte[] bytes = pdf(document);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(name + ".pdf"), bytes);
        PDDocument pdf = Loader.loadPDF(bytes);
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, 100);
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
        return pdf;
    }

    private static String text(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }

    private static String scan(PDDocument pdf, int page) throws Exception {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page, DPI);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
