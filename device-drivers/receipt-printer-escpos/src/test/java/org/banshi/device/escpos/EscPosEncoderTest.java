package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.banshi.device.Slip;
import org.banshi.device.Slip.Align;
import org.banshi.device.Slip.Style;
import org.junit.jupiter.api.Test;

class EscPosEncoderTest {

    /** ESC @, GS a FF (ESC @ may have ended it), FS &, FS S 0 0, ESC 3 30 (24 dots and 6 white). */
    private static final String PROLOGUE = "1b40 1d61ff 1c26 1c530000 1b331e ";

    /** GS V 66 24: three millimetres beyond the knife, a bridge is left. */
    private static final String PARTIAL_CUT = " 1d564218";

    @Test
    void emptySlipIsInitialisedAndCut() {
        assertThat(encoded()).isEqualTo(bytes(PROLOGUE + PARTIAL_CUT));
    }

    @Test
    void fullCutWhenWanted() {
        byte[] full = new EscPosEncoder(SlipLayout.STANDARD.withCut(SlipLayout.Cut.FULL)).encode(new Slip(List.of()));
        assertThat(full).isEqualTo(bytes(PROLOGUE + "1d564118"));
    }

    @Test
    void chineseIsGb18030() {
        assertThat(encoded(Slip.Text.plain("回执A"))).isEqualTo(bytes(PROLOGUE + "bbd8 d6b4 41 0a" + PARTIAL_CUT));
    }

    @Test
    void yenIsNeverTheFourByteCodeThatPrintsAsZeroSix() {
        // U+00A5 is 81 30 84 36 in GB18030: GBK printers print "0 6" for it (node-escpos issue 332).
        assertThat(encoded(Slip.Text.plain("¥20"))).isEqualTo(bytes(PROLOGUE + "a3a4 3230 0a" + PARTIAL_CUT));
    }

    @Test
    void styleIsSetBeforeAndTakenBackAfter() {
        // GS ! 11 doubles both ways, with the line spacing to match: 54 = 2 × 24 + 6.
        assertThat(encoded(new Slip.Text("办", Style.HEADING), Slip.Text.plain("a")))
                .isEqualTo(bytes(PROLOGUE
                        + "1b6101 1d2111 1b3336 1b4501 b0ec 0a"
                        + "1b6100 1d2100 1b331e 1b4500 61 0a"
                        + PARTIAL_CUT));
    }

    @Test
    void contentCannotInjectCommands() {
        String hostile = "\u001Bp0\u0010\u0014\u0001\u001D\u0056\u0000\u001C.\u0004\u0085x";
        byte[] slip = encoded(
                Slip.Text.plain(hostile),
                new Slip.Pair(hostile, hostile, false),
                new Slip.Text(hostile, Style.HEADING));
        byte[] harmless = encoded(
                Slip.Text.plain(hostile.replaceAll("[\\x00-\\x1F]", "□")),
                new Slip.Pair(
                        hostile.replaceAll("[\\x00-\\x1F\\x85]", "□"),
                        hostile.replaceAll("[\\x00-\\x1F\\x85]", "□"),
                        false),
                new Slip.Text(hostile.replaceAll("[\\x00-\\x1F]", "□"), Style.HEADING));
        assertThat(slip).isEqualTo(harmless);
    }

    @Test
    void pairStandsAtBothEdges() {
        assertThat(encoded(new Slip.Pair("受理号", "A1", false)))
                .isEqualTo(bytes(PROLOGUE + "cadc c0ed bac5" + " 20".repeat(40) + "4131 0a" + PARTIAL_CUT));
    }

    @Test
    void pairThatDoesNotFitTakesTwoLines() {
        String long45 = "x".repeat(45);
        assertThat(encoded(new Slip.Pair(long45, "abc", false)))
                .isEqualTo(bytes(PROLOGUE + "78".repeat(45) + "0a 1b6102 616263 0a" + PARTIAL_CUT));
    }

    @Test
    void ruleCrossesThePaper() {
        assertThat(encoded(new Slip.Rule())).isEqualTo(bytes(PROLOGUE + "a9a4".repeat(24) + "0a" + PARTIAL_CUT));
        byte[] narrow =
                new EscPosEncoder(SlipLayout.STANDARD.withPaper(PaperProfile.MM_58)).encode(slip(new Slip.Rule()));
        assertThat(narrow).isEqualTo(bytes(PROLOGUE + "a9a4".repeat(16) + "0a" + PARTIAL_CUT));
    }

    @Test
    void spaceIsLineFeeds() {
        assertThat(encoded(new Slip.Space(3))).isEqualTo(bytes(PROLOGUE + "0a0a0a" + PARTIAL_CUT));
        assertThat(encoded(new Slip.Space(-1))).isEqualTo(bytes(PROLOGUE + PARTIAL_CUT));
    }

    @Test
    void scaledTextWrapsAtFewerColumns() {
        assertThat(encoded(new Slip.Text("1".repeat(13), new Style(4, false, Align.LEFT))))
                .isEqualTo(bytes(PROLOGUE + "1d2133 1b3366" + "31".repeat(12) + "0a 31 0a" + PARTIAL_CUT));
    }

    @Test
    void nativeQrCode() {
        // "http://b.cn/1" at level M is version 1, 21 modules, 29 with the quiet zone: 30 mm / 29 is nearest to 8 dots,
        // and the quiet zone above and below is 4 × 8 = 32 dots.
        assertThat(encoded(new Slip.QrCode("http://b.cn/1", 30)))
                .isEqualTo(bytes(PROLOGUE
                        + "1b6101 1b4a20"
                        + "1d286b0400 31413200 1d286b0300 314308 1d286b0300 314531"
                        + "1d286b1000 315030"
                        + HexFormat.of().formatHex("http://b.cn/1".getBytes(StandardCharsets.UTF_8))
                        + "1d286b0300 315130"
                        + "1b4a20"
                        + PARTIAL_CUT));
    }

    @Test
    void qrCodeAsPictureGoesInBands() {
        byte[] slip = new EscPosEncoder(SlipLayout.STANDARD.withQr(SlipLayout.Qr.RASTER))
                .encode(slip(new Slip.QrCode("1", 30)));
        // 21 modules × 8 dots = 168 dots = 21 bytes wide, 7 bands of 24 rows.
        String hex = HexFormat.of().formatHex(slip);
        assertThat(hex.split("1d76300015001800", -1)).hasSize(8);
        assertThat(hex).doesNotContain("1d286b");
    }

    @Test
    void printerWithoutCutterFeedsToTheTearOffEdge() {
        byte[] torn = new EscPosEncoder(SlipLayout.STANDARD.withCut(SlipLayout.Cut.NONE)).encode(slip());
        assertThat(torn).isEqualTo(bytes(PROLOGUE + "1b4aa0"));
    }

    @Test
    void beepComesWhenTheSlipIsThere() {
        assertThat(new EscPosEncoder(SlipLayout.STANDARD.withBeep(SlipLayout.Beep.ESC_B)).encode(slip()))
                .isEqualTo(bytes(PROLOGUE + PARTIAL_CUT + "1b420203"));
        assertThat(new EscPosEncoder(SlipLayout.STANDARD.withBeep(SlipLayout.Beep.EPSON)).encode(slip()))
                .isEqualTo(bytes(PROLOGUE + PARTIAL_CUT + "1b28410400 61010105"));
    }

    @Test
    void pictureByTheNewerCommand() {
        byte[] slip = new EscPosEncoder(SlipLayout.STANDARD.withPicture(SlipLayout.Picture.GRAPHICS))
                .encode(slip(new Slip.Picture(16, 2, new byte[] {(byte) 0x81, 0, 0x42, 0})));
        // GS ( L with 14 bytes: function 112, 16 × 2 dots; then function 50.
        assertThat(slip)
                .isEqualTo(bytes(PROLOGUE + "1b6101 1d284c0e00 30703001013110000200 81004200 1d284c02003032 1b4a06"
                        + PARTIAL_CUT));
    }

    @Test
    void printerWithoutChineseFontGetsDotsOrAtLeastTheCodePoint() {
        EscPosEncoder encoder = new EscPosEncoder(SlipLayout.STANDARD.withChinese(SlipLayout.Chinese.RASTER));
        String hex = HexFormat.of().formatHex(encoder.encode(slip(Slip.Text.plain("回执"), Slip.Text.plain("abc"))));
        // GS v 0 where this machine has a font, [U+56DE][U+6267] where it has none; never bytes of a Chinese font.
        assertThat(hex)
                .containsAnyOf("1d763000", "5b552b353644455d")
                .contains("6162630a")
                .doesNotContain("bbd8");
    }

    @Test
    void dotsOfALineCanBeChosen() throws Exception {
        SlipLayout layout = SlipLayout.of(org.banshi.device.DeviceUri.parse("escpos:tcp://h:1?paper=80&dots=512"));
        assertThat(new EscPosEncoder(layout).encode(slip(new Slip.Rule())))
                .isEqualTo(bytes(PROLOGUE + "a9a4".repeat(21) + "0a" + PARTIAL_CUT));
    }

    @Test
    void tooLongQrCodeIsKnownBefore() {
        EscPosEncoder encoder = new EscPosEncoder(SlipLayout.STANDARD);
        assertThat(encoder.tooLong(slip(new Slip.QrCode("文".repeat(775), 30)))).isFalse();
        assertThat(encoder.tooLong(slip(new Slip.QrCode("x".repeat(5000), 30)))).isTrue();
        assertThat(encoder.encode(slip(new Slip.QrCode("文".repeat(775), 30)))).isNotEmpty();
        assertThat(new EscPosEncoder(SlipLayout.STANDARD
                                .withPaper(PaperProfile.MM_58)
                                .withQr(SlipLayout.Qr.RASTER))
                        .encode(slip(new Slip.QrCode("文".repeat(775), 30))))
                .isNotEmpty();
    }

    @Test
    void pictureKeepsItsDots() {
        byte[] bits = {(byte) 0x81, 0x42};
        assertThat(encoded(new Slip.Picture(8, 2, bits)))
                .isEqualTo(bytes(PROLOGUE + "1b6101 1d763000 0100 0200 8142 1b4a06" + PARTIAL_CUT));
    }

    @Test
    void whiteAtTheRightOfACentredPictureIsKept() {
        assertThat(encoded(new Slip.Picture(16, 1, new byte[] {(byte) 0x81, 0})))
                .isEqualTo(bytes(PROLOGUE + "1b6101 1d763000 0200 0100 8100 1b4a06" + PARTIAL_CUT));
    }

    @Test
    void pictureWiderThanThePaperIsMadeSmaller() {
        byte[] wide = new byte[144 * 10];
        java.util.Arrays.fill(wide, (byte) 0xFF);
        byte[] slip = encoded(new Slip.Picture(1152, 10, wide));
        assertThat(HexFormat.of().formatHex(slip)).contains("1d76300048000500" + "ff".repeat(72 * 5));
    }

    @Test
    void commandsComeWholeAndTogetherMakeTheSlip() {
        Slip slip = slip(Slip.Text.plain("一\n二"), new Slip.QrCode("q", 20), new Slip.Rule());
        EscPosEncoder encoder = new EscPosEncoder(SlipLayout.STANDARD);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Iterator<byte[]> commands = encoder.commands(slip); commands.hasNext(); ) {
            all.writeBytes(commands.next());
        }
        assertThat(all.toByteArray()).isEqualTo(encoder.encode(slip));
    }

    private static byte[] encoded(Slip.Element... elements) {
        return new EscPosEncoder(SlipLayout.STANDARD).encode(slip(elements));
    }

    private static Slip slip(Slip.Element... elements) {
        return new Slip(List.of(elements));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
