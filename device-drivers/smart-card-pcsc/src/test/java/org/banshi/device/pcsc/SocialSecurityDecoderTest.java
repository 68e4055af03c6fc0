package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.SocialSecurityCard;
import org.junit.jupiter.api.Test;

class SocialSecurityDecoderTest {

    private final Map<Integer, byte[]> issuer = new HashMap<>(Map.of(
            SocialSecurityFiles.CARD_ID, new byte[16],
            SocialSecurityFiles.SPECIFICATION, ascii("3.00"),
            SocialSecurityFiles.CARD_NUMBER, ascii("B00000001")));

    private final Map<Integer, byte[]> holder = new HashMap<>(Map.of(
            SocialSecurityFiles.NUMBER, ascii("13010219680512302X"),
            SocialSecurityFiles.NAME, hex("C1F5B9F0D5E40000FFFF"),
            SocialSecurityFiles.SEX, ascii("2")));

    @Test
    void whatWasNeverWrittenIsEmpty() {
        issuer.put(SocialSecurityFiles.ISSUED, hex("FFFFFFFF"));
        issuer.put(SocialSecurityFiles.EXPIRES, hex("00000000"));
        SocialSecurityCard card = valid();
        assertThat(card.issued()).isEmpty();
        assertThat(card.expires()).isEmpty();
        assertThat(card.holder().orElseThrow().birthDate()).isEmpty();
        assertThat(card.holder().orElseThrow().ethnicity()).isEmpty();
    }

    @Test
    void paddingDoesNotBelongToTheName() {
        assertThat(valid().holder().orElseThrow().name()).isEqualTo("刘桂珍");
    }

    @Test
    void aWrongCheckCharacterIsAdvisory() {
        holder.put(SocialSecurityFiles.NUMBER, ascii("130102196805123021"));
        assertThat(valid().holder().orElseThrow().numberChecks()).isFalse();
    }

    @Test
    void halfACharacterIsNoName() {
        holder.put(SocialSecurityFiles.NAME, hex("C1F5B9"));
        assertRefused("its name has broken characters");
    }

    @Test
    void aHolderWithoutANameIsRefused() {
        holder.put(SocialSecurityFiles.NAME, new byte[30]);
        assertRefused("its name is empty");
    }

    @Test
    void aDayThatDoesNotExistIsRefusedWithoutTellingIt() {
        holder.put(SocialSecurityFiles.BIRTH, hex("19990230"));
        assertThat(assertRefused("its birth date is no day that exists")).doesNotContain("1999");
    }

    @Test
    void aCardIdOfAnotherLengthIsRefused() {
        issuer.put(SocialSecurityFiles.CARD_ID, new byte[15]);
        assertRefused("its card id has not 16 bytes");
    }

    @Test
    void aRecordIsTagLengthValueAndNothingElse() {
        assertThat(RecordValue.of(3, hex("0302AABBFFFF")))
                .hasValueSatisfying(value -> assertThat(value).containsExactly(0xAA, 0xBB));
        assertThat(RecordValue.of(3, hex("0402AABB"))).as("another record").isEmpty();
        assertThat(RecordValue.of(3, hex("0303AABB"))).as("cut off").isEmpty();
        assertThat(RecordValue.of(3, hex("03"))).isEmpty();
        assertThat(RecordValue.of(0xFF, hex("FF00")))
                .hasValueSatisfying(value -> assertThat(value).isEmpty());
    }

    private SocialSecurityCard valid() {
        SocialSecurityContent content = decode();
        assertThat(content).isInstanceOf(SocialSecurityContent.Valid.class);
        return ((SocialSecurityContent.Valid) content).card();
    }

    private String assertRefused(String sentence) {
        SocialSecurityContent content = decode();
        assertThat(content).isInstanceOf(SocialSecurityContent.Refused.class);
        DeviceError error = ((SocialSecurityContent.Refused) content).error();
        assertThat(error.code()).isEqualTo(Code.CARD_DATA_INVALID);
        assertThat(error.sentence()).contains(sentence);
        return error.toString();
    }

    private SocialSecurityContent decode() {
        return SocialSecurityDecoder.decode(new SocialSecurityFiles(issuer, Optional.of(holder)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
