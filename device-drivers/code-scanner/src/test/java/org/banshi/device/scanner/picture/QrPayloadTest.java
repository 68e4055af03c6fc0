package org.banshi.device.scanner.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the bits of a code say. The numbers are ZXing's issues: text that its guessing got wrong. */
class QrPayloadTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void segmentsOfAllModesFollowEachOtherInOrder() {
        QrPayload payload = parse(new Bits()
                .put(4, 2)
                .put(9, 3)
                .put(11, 10 * 45 + 11)
                .put(6, 12) // alphanumeric ABC
                .put(4, 1)
                .put(10, 4)
                .put(10, 12)
                .put(4, 3) // numeric 0123
                .put(4, 4)
                .put(8, 2)
                .put(8, 0xFF)
                .put(8, 0x0D)); // bytes
        assertThat(payload.bytes()).isEqualTo(new byte[] {'A', 'B', 'C', '0', '1', '2', '3', (byte) 0xFF, 13});
        assertThat(payload.symbology()).isEqualTo("]Q1");
    }

    /** 708: a generator put the bytes of UTF-8 that look like Shift_JIS into a kanji segment. */
    @Test
    void utf8ThatIsSplitOverByteAndKanjiSegmentsIsPutTogetherAgain() {
        byte[] whole = "办事".getBytes(StandardCharsets.UTF_8);
        assertThat(whole).startsWith(0xE5, 0x8A, 0x9E, 0xE4, 0xBA, 0x8B);
        Bits bits = new Bits().put(4, 4).put(8, 2).put(8, 0xE5).put(8, 0x8A);
        bits.put(4, 8).put(8, 1).put(13, kanji(0x9EE4));
        bits.put(4, 4).put(8, 2).put(8, 0xBA).put(8, 0x8B);
        QrPayload payload = parse(bits);
        assertThat(payload.bytes()).isEqualTo(whole);
        assertThat(code(payload).text()).contains("办事");
    }

    @Test
    void kanjiAreShiftJisByDefinition() {
        QrPayload payload = parse(new Bits().put(4, 8).put(8, 1).put(13, kanji(0x93FA)));
        assertThat(payload.bytes()).isEqualTo(new byte[] {(byte) 0x93, (byte) 0xFA});
        assertThat(code(payload).text()).contains("日");
    }

    @Test
    void hanziAreTheirTwoBytesOfGb2312() {
        // 中 is D6D0: (D6 - A6) * 60h + (D0 - A1)
        QrPayload payload = parse(new Bits().put(4, 13).put(4, 1).put(8, 1).put(13, 0x30 * 0x60 + 0x2F));
        assertThat(payload.bytes()).isEqualTo("中".getBytes(GB18030));
        assertThat(code(payload).text()).contains("中");
    }

    /** 677, 1500: the bytes are GBK without saying so; neither Shift_JIS nor ISO 8859-1 is guessed. */
    @Test
    void gbkThatIsNotDeclaredIsReadAsGb18030() {
        QrPayload payload = parse(bytes("河北省石家庄市".getBytes(GB18030)));
        assertThat(payload.declared()).isEmpty();
        assertThat(code(payload).text()).contains("河北省石家庄市");
    }

    /** 1360: short UTF-8 is not mistaken for another encoding. */
    @Test
    void shortUtf8IsUtf8() {
        assertThat(code(parse(bytes("é".getBytes(StandardCharsets.UTF_8)))).text())
                .contains("é");
    }

    /** 857: what is text in no way has none, and its bytes come all the same. */
    @Test
    void bytesThatAreNoTextStayBytes() {
        byte[] binary = {(byte) 0xFF, (byte) 0xFE, 0, 13, 10, (byte) 0x80};
        QrPayload payload = parse(bytes(binary));
        assertThat(payload.bytes()).isEqualTo(binary);
        assertThat(code(payload).text()).isEmpty();
    }

    @Test
    void aDeclaredCharacterSetIsHonoured() {
        Bits bits = new Bits().put(4, 7).put(8, 20); // Shift_JIS
        bits.put(4, 4).put(8, 2).put(8, 0x93).put(8, 0xFA);
        QrPayload payload = parse(bits);
        assertThat(payload.symbology()).isEqualTo("]Q2");
        assertThat(code(payload).text()).contains("日");
        assertThat(payload.bytes()).isEqualTo(new byte[] {(byte) 0x93, (byte) 0xFA});
    }

    @Test
    void anUnknownCharacterSetLosesNoBytes() {
        QrPayload payload =
                parse(new Bits().put(4, 7).put(8, 120).put(4, 4).put(8, 1).put(8, 'x'));
        assertThat(payload.bytes()).isEqualTo(new byte[] {'x'});
        assertThat(payload.declared()).isEmpty();
    }

    @Test
    void applicationIdentifiersKeepTheirSeparators() {
        QrPayload payload = parse(new Bits().put(4, 5).put(4, 2).put(9, 2).put(11, 38 * 45 + 10));
        assertThat(payload.symbology()).isEqualTo("]Q3");
        assertThat(payload.bytes()).isEqualTo(new byte[] {0x1D, 'A'});
    }

    @Test
    void bitsThatMakeNoSenseAreNoPayload() {
        assertThat(QrPayload.parse(new Bits().put(4, 15).bytes(), 1)).isEmpty();
        assertThat(QrPayload.parse(new Bits().put(4, 4).put(8, 200).put(8, 1).bytes(), 1))
                .isEmpty();
        assertThat(QrPayload.parse(new Bits().put(4, 1).put(10, 3).put(10, 1001).bytes(), 1))
                .isEmpty();
        assertThat(QrPayload.parse(new byte[8], 1)).isEmpty();
        assertThat(QrPayload.parse(new byte[0], 1)).isEmpty();
    }

    private static int kanji(int pair) {
        int from = pair - (pair < 0xE040 ? 0x8140 : 0xC140);
        return (from >> 8) * 0xC0 + (from & 0xFF);
    }

    private static Bits bytes(byte[] payload) {
        Bits bits = new Bits().put(4, 4).put(8, payload.length);
        for (byte value : payload) {
            bits.put(8, value & 0xFF);
        }
        return bits;
    }

    private static QrPayload parse(Bits bits) {
        return QrPayload.parse(bits.put(4, 0).bytes(), 1).orElseThrow();
    }

    private static FoundCode code(QrPayload payload) {
        return new FoundCode(payload.bytes(), payload.symbology(), payload.declared(), java.util.List.of());
    }

    /** Bits one after another, filled up to a byte with zeros. */
    private static final class Bits {
        private final StringBuilder bits = new StringBuilder();

        Bits put(int count, int value) {
            bits.append(String.format("%" + count + "s", Integer.toBinaryString(value))
                    .replace(' ', '0'));
            return this;
        }

        byte[] bytes() {
            byte[] bytes = new byte[(bits.length() + 7) / 8];
            for (int i = 0; i < bits.length(); i++) {
                bytes[i / 8] |= (byte) ((bits.charAt(i) - '0') << (7 - i % 8));
            }
            return bytes;
        }
    }

    @Test
    void toStringTellsNoContent() {
        FoundCode code =
                new FoundCode("secret".getBytes(StandardCharsets.UTF_8), "]Q1", Optional.empty(), java.util.List.of());
        assertThat(code).hasToString("FoundCode[]Q1, 6 bytes]");
    }
}
