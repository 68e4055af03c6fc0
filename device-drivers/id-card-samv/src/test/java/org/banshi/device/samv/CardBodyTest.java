package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.IdCard;
import org.banshi.device.IdCard.Ethnicity;
import org.banshi.device.IdCard.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardBodyTest {

    private static final int TEXT = 4;
    private final byte[] body = body();

    @Test
    void readsEveryField() {
        IdCard card = valid();
        assertThat(card.name()).isEqualTo("刘𬱖");
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.ethnicity()).isEqualTo(new Ethnicity("56", "基诺"));
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(card.address()).isEqualTo("河北省石家庄市正定县幸福村1号");
        assertThat(card.number()).isEqualTo("11010519491231002X");
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.issuingAuthority()).isEqualTo("正定县公安局");
        assertThat(card.validFrom()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(card.validUntil()).isEmpty();
        assertThat(card.photo()).hasSize(1024).startsWith(0x57, 0x4C);
    }

    @Test
    void takesNulAndLeadingPaddingAwayAsWell() {
        put(0, 30, "\u3000张三\0\0\0\0");
        assertThat(valid().name()).isEqualTo("张三");
    }

    @Test
    void keepsAnUnknownEthnicityAsItIs() {
        put(32, 4, "77");
        assertThat(valid().ethnicity()).isEqualTo(new Ethnicity("77", "77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", " "})
    void doesNotTakeEverythingElseForAWoman(String code) {
        put(30, 2, code);
        assertThat(valid().sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void aWrongCheckCharacterIsOnlyAdvice() {
        put(122, 36, "110105194912310021");
        assertThat(valid().numberChecks()).isFalse();
    }

    @Test
    void readsALastDay() {
        put(204, 16, "20380229");
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
        put(204, 16, "20380228");
        assertThat(valid().validUntil()).contains(LocalDate.of(2038, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19990230", "20011301", "00000000", "1999", "", "ABCDEFGH"})
    void refusesABirthDateThatDoesNotExistWithoutRepeatingIt(String date) {
        put(36, 16, date);
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
        assertThat(refused().sentence()).contains("birth date");
        assertThat(date.isEmpty() || !refused().toString().contains(date)).isTrue();
    }

    @Test
    void theNewestAppendedAddressCounts() {
        byte[] appended = new byte[4 * 70];
        put(appended, 0, 70, "正定镇常山东路8号");
        put(appended, 70, 70, "正定镇府西街20号");
        assertThat(CardBody.decode(body, appended))
                .isInstanceOfSatisfying(
                        CardContent.Valid.class,
                        valid -> assertThat(valid.card().address()).isEqualTo("正定镇府西街20号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "Y", "J", "Q"})
    void otherKindsOfCardAreRefusedByName(String marker) {
        put(248, 2, marker);
        assertThat(refused().code()).isEqualTo(Code.CARD_REJECTED);
    }

    @Test
    void lengthsThatCannotBeAreRefused() {
        assertThat(CardBody.decode(new byte[3], new byte[0])).isInstanceOf(CardContent.Refused.class);
        assertThat(CardBody.decode(Arrays.copyOf(body, 900), new byte[0])).isInstanceOf(CardContent.Refused.class);
        body[1] = 1;
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
    }

    @Test
    void brokenSurrogatesAreRefused() {
        body[TEXT] = 0x00;
        body[TEXT + 1] = (byte) 0xDC;
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101199003071348",
                "11010519491231002X",
                "500154199301135886",
                "440524188001010014",
                "810000199408230021",
                "830000199201300022",
                "931586198001010028"
            })
    void checksTheNumbersOfPublishedSpecimens(String number) {
        assertThat(CitizenNumber.checks(number)).isTrue();
        assertThat(CitizenNumber.checks(number.substring(0, 17) + "#")).isFalse();
    }

    private IdCard valid() {
        return ((CardContent.Valid) CardBody.decode(body, new byte[0])).card();
    }

    private org.banshi.device.DeviceError refused() {
        return ((CardContent.Refused) CardBody.decode(body, new byte[0])).error();
    }

    private void put(int offset, int length, String value) {
        put(body, TEXT + offset, length, value);
    }

    private static byte[] body() {
        byte[] body = new byte[TEXT + 256 + 1024];
        body[0] = 1;
        body[2] = 4;
        put(body, TEXT, 256, "");
        String[] fields = {
            "刘𬱖", "2", "56", "19491231", "河北省石家庄市正定县幸福村1号", "11010519491231002X", "正定县公安局", "20180101", "长期"
        };
        int[] offsets = {0, 30, 32, 36, 52, 122, 158, 188, 204};
        int[] lengths = {30, 2, 4, 16, 70, 36, 30, 16, 16};
        for (int i = 0; i < fields.length; i++) {
            put(body, TEXT + offsets[i], lengths[i], fields[i]);
        }
        body[TEXT + 256] = 0x57;
        body[TEXT + 257] = 0x4C;
        return body;
    }

    private static void put(byte[] record, int offset, int length, String value) {
        String padded = value + " ".repeat(length / 2 - value.length());
        System.arraycopy(padded.getBytes(StandardCharsets.UTF_16LE), 0, record, offset, length);
    }
}
