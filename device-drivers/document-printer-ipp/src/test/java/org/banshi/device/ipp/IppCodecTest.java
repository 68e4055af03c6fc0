package org.banshi.device.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IppCodecTest {

    /** The Print-Job request of RFC 8010, appendix A.1, up to its job-name. */
    private static final byte[] RFC_8010_A1 = HexFormat.of()
            .parseHex("0101" + "0002" + "00000001" + "01"
                    + "47" + "0012" + hex("attributes-charset") + "0005" + hex("utf-8")
                    + "48" + "001b" + hex("attributes-natural-language") + "0005" + hex("en-us")
                    + "45" + "000b" + hex("printer-uri") + "002c"
                    + hex("ipp://printer.example.com/ipp/print/pinetree")
                    + "42" + "0008" + hex("job-name") + "0006" + hex("foobar")
                    + "22" + "0016" + hex("ipp-attribute-fidelity") + "0001" + "01"
                    + "02"
                    + "21" + "0006" + hex("copies") + "0004" + "00000014"
                    + "44" + "0005" + hex("sides") + "0013" + hex("two-sided-long-edge")
                    + "03");

    @Test
    void encodesTheExampleOfTheStandard() {
        IppMessage request = new IppMessage(
                IppMessage.VERSION_1_1,
                Operation.PRINT_JOB.code(),
                1,
                List.of(
                        new IppGroup(
                                IppGroup.OPERATION,
                                List.of(
                                        IppAttribute.text(IppValue.CHARSET, "attributes-charset", "utf-8"),
                                        IppAttribute.text(
                                                IppValue.NATURAL_LANGUAGE, "attributes-natural-language", "en-us"),
                                        IppAttribute.text(
                                                IppValue.URI,
                                                "printer-uri",
                                                "ipp://printer.example.com/ipp/print/pinetree"),
                                        IppAttribute.text(IppValue.NAME, "job-name", "foobar"),
                                        IppAttribute.flag("ipp-attribute-fidelity", true))),
                        new IppGroup(
                                IppGroup.JOB,
                                List.of(
                                        IppAttribute.integer("copies", 20),
                                        IppAttribute.keyword("sides", "two-sided-long-edge")))));
        assertThat(IppEncoder.encode(request)).isEqualTo(RFC_8010_A1);
        assertThat(IppDecoder.decode(RFC_8010_A1)).isEqualTo(new IppReading.Complete(request, RFC_8010_A1.length));
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        IppMessage message = new IppMessage(
                IppMessage.VERSION_2_0,
                0,
                -2,
                List.of(
                        new IppGroup(IppGroup.OPERATION, List.of(IppAttribute.keyword("a", "one", "two", "three"))),
                        new IppGroup(IppGroup.JOB, List.of()),
                        new IppGroup(
                                IppGroup.PRINTER,
                                List.of(
                                        new IppAttribute("range", List.of(new IppValue.Range(-1, 99))),
                                        new IppAttribute("enum", List.of(new IppValue.Whole(IppValue.ENUM, 5))),
                                        new IppAttribute("date", List.of(new IppValue.Octets(0x31, new byte[11]))),
                                        new IppAttribute("nothing", List.of(new IppValue.Octets(0x13, new byte[0]))),
                                        new IppAttribute("text", List.of(new IppValue.Text(IppValue.TEXT, "纸盒空了 𠮷"))),
                                        new IppAttribute(
                                                "media-col",
                                                List.of(
                                                        new IppValue.Members(List.of(
                                                                new IppAttribute(
                                                                        "media-size",
                                                                        List.of(new IppValue.Members(List.of(
                                                                                IppAttribute.integer("x", 21000),
                                                                                IppAttribute.integer("y", 29700))))),
                                                                IppAttribute.keyword("media-source", "main", "top"))),
                                                        new IppValue.Members(List.of())))))));
        byte[] bytes = IppEncoder.encode(message);
        assertThat(IppDecoder.decode(bytes)).isEqualTo(new IppReading.Complete(message, bytes.length));
    }

    @Test
    void whatFollowsTheMessageIsLeftToTheDocument() {
        byte[] withDocument = Arrays.copyOf(RFC_8010_A1, RFC_8010_A1.length + 7);
        assertThat(IppDecoder.decode(withDocument))
                .isInstanceOfSatisfying(
                        IppReading.Complete.class,
                        complete -> assertThat(complete.length()).isEqualTo(RFC_8010_A1.length));
    }

    @Test
    void textWithLanguageIsItsText() {
        byte[] reply = HexFormat.of()
                .parseHex("020000000000000104" + "35" + "0001" + hex("t") + "000b" + "0002" + hex("zh") + "0005"
                        + hex("hello") + "03");
        assertThat(((IppReading.Complete) IppDecoder.decode(reply)).message().word(IppGroup.PRINTER, "t"))
                .contains("hello");
    }

    @Test
    void everyCutIsMalformed() {
        for (int length = 0; length < RFC_8010_A1.length; length++) {
            assertThat(IppDecoder.decode(Arrays.copyOf(RFC_8010_A1, length)))
                    .as("%d bytes", length)
                    .isInstanceOf(IppReading.Malformed.class);
        }
    }

    @Test
    void damagedMessagesNeverDoAnythingElseThanBeRead() {
        Random random = new Random(8010);
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = Arrays.copyOf(RFC_8010_A1, RFC_8010_A1.length + random.nextInt(8));
            for (int hit = random.nextInt(6); hit >= 0; hit--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(IppDecoder.decode(damaged)).isNotNull();
        }
    }

    @Test
    void collectionsWithoutEndAreRefused() {
        StringBuilder bomb = new StringBuilder("020000000000000104" + "34" + "0001" + hex("c") + "0000");
        bomb.append("4a000000016334" + "0000" + "0000");
        for (int depth = 0; depth < 100; depth++) {
            bomb.append("4a0000000163").append("34").append("0000").append("0000");
        }
        assertThat(IppDecoder.decode(HexFormat.of().parseHex(bomb)))
                .isInstanceOfSatisfying(
                        IppReading.Malformed.class,
                        malformed -> assertThat(malformed.why()).isNotBlank());
    }

    @Test
    void aWebPageIsNoMessage() {
        assertThat(IppDecoder.decode(
                        "<html><body>Welcome</body></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(IppReading.Malformed.class);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
