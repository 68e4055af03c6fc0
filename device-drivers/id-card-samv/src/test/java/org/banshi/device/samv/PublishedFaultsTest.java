package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.banshi.device.IdCard.Ethnicity;
import org.banshi.device.IdCard.Sex;
import org.banshi.device.ResidentCard;
import org.banshi.device.samv.SamvFrameDecoder.Decoded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What published drivers of this protocol do wrong; none of it here. */
class PublishedFaultsTest {

    private static final String FOUND = "AAAAAA9669000800009F0000000097";

    private final CardBytes card = new CardBytes()
            .put(0, 30, "张三")
            .put(30, 2, "1")
            .put(32, 4, "01")
            .put(36, 16, "19491231")
            .put(122, 36, "11010519491231002X")
            .put(188, 16, "20180101")
            .put(204, 16, "长期");

    /** One driver's find frame has the checksum of "select", another's has the parameter 00. */
    @ParameterizedTest
    @EnumSource(SamvCommand.class)
    void noRequestIsOneOfTheWrongFrames(SamvCommand command) {
        assertThat(Stream.of("AAAAAA96690003200121", "AAAAAA96690003200022", "AAAAAA96690003200023")
                        .map(HexFormat.of()::parseHex))
                .noneMatch(wrong ->
                        java.util.Arrays.equals(wrong, command.request().frame()));
        byte[] frame = command.request().frame();
        int xor = 0;
        for (int i = 5; i < frame.length; i++) {
            xor ^= frame[i];
        }
        assertThat(xor).as("a frame's bytes from the length on cancel out").isZero();
    }

    /** The same wrong checksum in a reply. */
    @Test
    void aReplyWithTheChecksumOfAnotherFrameIsNoReply() {
        SamvFrameDecoder decoder = new SamvFrameDecoder();
        byte[] wrong = HexFormat.of().parseHex("AAAAAA9669000400009F98");
        decoder.feed(wrong, wrong.length);
        assertThat(decoder.next()).containsInstanceOf(Decoded.Broken.class);
        assertThat(decoder.next()).isEmpty();
    }

    /** Drivers that read a fixed number of bytes are lost after the first stray byte for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {"00", "AA", "AAAA", "AAAAAA96", "AAAAAA9669", "AAAAAA96690004000090", "FFFFFFFFFFFFFFFFFFFF"})
    void afterStrayBytesTheNextReplyIsFound(String stray) {
        SamvFrameDecoder decoder = new SamvFrameDecoder();
        byte[] line = HexFormat.of().parseHex(stray + FOUND);
        decoder.feed(line, line.length);
        Optional<Decoded> next = decoder.next();
        while (next.isPresent() && next.get() instanceof Decoded.Broken) {
            next = decoder.next();
        }
        assertThat(next).contains(new Decoded.Reply(new SamvFrame(0, 0, 0x9F, new byte[4])));
    }

    /** Two bytes taken for digits, and the sum for a place in a table without looking whether it has that place. */
    @ParameterizedTest
    @ValueSource(strings = {"00", "57", "58", "99", "A1", "/:", "5", "汉族", "\uFFFF0"})
    void anyEthnicityCodeIsKeptAndNoneIsLookedUpBeyondTheTable(String code) {
        card.put(32, 4, code);
        assertThat(card.valid(ResidentCard.class).ethnicity()).isEqualTo(new Ethnicity(code, code));
    }

    /** Everything that is not 1 taken for a woman. */
    @Test
    void allFourSexesAreTold() {
        assertThat(Stream.of("0", "1", "2", "9", "5")
                        .map(code ->
                                card.put(30, 2, code).valid(ResidentCard.class).sex()))
                .containsExactly(Sex.UNKNOWN, Sex.MALE, Sex.FEMALE, Sex.NOT_STATED, Sex.UNKNOWN);
    }

    /** Fields trimmed only on the right, and of spaces only. */
    @ParameterizedTest
    @ValueSource(strings = {"张三\0\0", " 张三", "\0张三 \0", "\u3000张三\u3000", " \0 张三"})
    void paddingIsTakenFromBothEnds(String padded) {
        card.put(0, 30, padded);
        assertThat(card.valid(ResidentCard.class).name()).isEqualTo("张三");
    }

    /** Only the first of up to four appended addresses read, or all of them through a buffer that is too small. */
    @Test
    void allFourAppendedAddressesAreRead() {
        card.append(4, "一", "二", "三", "四");
        assertThat(card.valid(ResidentCard.class).appendedAddresses()).containsExactly("一", "二", "三", "四");
    }
}
