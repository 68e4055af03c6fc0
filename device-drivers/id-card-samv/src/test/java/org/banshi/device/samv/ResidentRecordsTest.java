package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.IdCard.Ethnicity;
import org.banshi.device.IdCard.Sex;
import org.banshi.device.OpaqueBytes;
import org.banshi.device.ResidencePermit;
import org.banshi.device.ResidentCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentRecordsTest {

    private final CardBytes card = mainland();

    @Test
    void readsEveryFieldOfAResident() {
        ResidentCard read = valid();
        assertThat(read.name()).isEqualTo("刘𬱖");
        assertThat(read.latinName()).isEmpty();
        assertThat(read.sex()).isEqualTo(Sex.FEMALE);
        assertThat(read.ethnicity()).isEqualTo(new Ethnicity("56", "基诺"));
        assertThat(read.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(read.printedAddress()).isEqualTo("河北省石家庄市正定县幸福村1号");
        assertThat(read.address()).contains("河北省石家庄市正定县幸福村1号");
        assertThat(read.number()).isEqualTo("11010519491231002X");
        assertThat(read.numberChecks()).isTrue();
        assertThat(read.issuingAuthority()).isEqualTo("正定县公安局");
        assertThat(read.validFrom()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(read.validUntil()).isEmpty();
        assertThat(read.photo().bytes()).hasSize(1024).startsWith(0x57, 0x4C);
        assertThat(read.fingerprint()).isEqualTo(OpaqueBytes.NONE);
        assertThat(read).hasToString("ResidentCard[…]");
    }

    @Test
    void readsEveryFieldOfAPermit() {
        ResidencePermit read = mainland()
                .put(248, 2, "J")
                .put(32, 4, "")
                .put(36, 16, "19940823")
                .put(122, 36, "810000199408230021")
                .put(204, 16, "20230101")
                .put(220, 18, "H12345678")
                .put(238, 4, "02")
                .append(1, "河北省石家庄市正定县府西街20号")
                .valid(ResidencePermit.class);
        assertThat(read.name()).isEqualTo("刘𬱖");
        assertThat(read.sex()).isEqualTo(Sex.FEMALE);
        assertThat(read.birthDate()).isEqualTo(LocalDate.of(1994, 8, 23));
        assertThat(read.printedAddress()).isEqualTo("河北省石家庄市正定县幸福村1号");
        assertThat(read.address()).contains("河北省石家庄市正定县府西街20号");
        assertThat(read.number()).isEqualTo("810000199408230021");
        assertThat(read.numberChecks()).isTrue();
        assertThat(read.issuingAuthority()).isEqualTo("正定县公安局");
        assertThat(read.validFrom()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(read.validUntil()).contains(LocalDate.of(2023, 1, 1));
        assertThat(read.travelPermitNumber()).isEqualTo("H12345678");
        assertThat(read.issueCount()).isEqualTo("02");
        assertThat(read).hasToString("ResidencePermit[…]");
    }

    @Test
    void takesNulAndLeadingPaddingAwayAsWell() {
        card.put(0, 30, "\u3000张三\0\0\0\0");
        assertThat(valid().name()).isEqualTo("张三");
    }

    @Test
    void keepsAnUnknownEthnicityAsItIs() {
        card.put(32, 4, "77");
        assertThat(valid().ethnicity()).isEqualTo(new Ethnicity("77", "77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", " "})
    void doesNotTakeEverythingElseForAWoman(String code) {
        card.put(30, 2, code);
        assertThat(valid().sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void aWrongCheckCharacterIsOnlyAdvice() {
        card.put(122, 36, "110105194912310021");
        assertThat(valid().numberChecks()).isFalse();
    }

    @Test
    void readsALastDay() {
        card.put(204, 16, "20380229");
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
        card.put(204, 16, "20380228");
        assertThat(valid().validUntil()).contains(LocalDate.of(2038, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19990230", "20011301", "00000000", "1999", "", "ABCDEFGH"})
    void refusesABirthDateThatDoesNotExistWithoutRepeatingIt(String date) {
        card.put(36, 16, date);
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
        assertThat(refused().sentence()).contains("birth date");
        assertThat(date.isEmpty() || !refused().toString().contains(date)).isTrue();
    }

    @Test
    void theNewestAppendedAddressCountsAndAllAreKept() {
        card.append(4, "正定镇常山东路8号", "正定镇府西街20号");
        assertThat(valid().appendedAddresses()).containsExactly("正定镇常山东路8号", "正定镇府西街20号");
        assertThat(valid().address()).contains("正定镇府西街20号");
        card.append(4, "一", "二", "三", "四");
        assertThat(valid().appendedAddresses()).containsExactly("一", "二", "三", "四");
        card.append(5, "一", "二", "三", "四", "no address is known to be here");
        assertThat(valid().address()).contains("四");
    }

    @Test
    void withoutAnyAddressThereIsNone() {
        card.put(52, 70, "");
        assertThat(valid().address()).isEmpty();
    }

    @Test
    void aKindThatIsNotKnownIsRefused() {
        card.put(248, 2, "Q");
        assertThat(refused().code()).isEqualTo(Code.CARD_REJECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 512, 1024})
    void fingerprintsArePassedOnAsTheyAre(int bytes) {
        CardBytes withFingerprint = fill(new CardBytes(bytes));
        ResidentCard read = withFingerprint.valid(ResidentCard.class);
        assertThat(read.name()).isEqualTo("刘𬱖");
        assertThat(read.photo().bytes()).hasSize(1024).startsWith(0x57, 0x4C);
        assertThat(read.fingerprint().length()).isEqualTo(bytes);
        assertThat(bytes == 0 || read.fingerprint().bytes()[bytes - 1] == (byte) bytes)
                .isTrue();
    }

    @Test
    void lengthsThatCannotBeAreRefused() {
        byte[] body = card.body();
        for (int length = 0; length < body.length; length++) {
            byte[] cut = Arrays.copyOf(body, length);
            assertThat(CardBody.decode(cut, false, new byte[0])).isInstanceOf(CardContent.Refused.class);
            assertThat(CardBody.decode(cut, true, new byte[0])).isInstanceOf(CardContent.Refused.class);
        }
        body[1] = 1;
        assertThat(refused().code()).isEqualTo(Code.CARD_DATA_INVALID);
    }

    @Test
    void brokenSurrogatesAreRefused() {
        card.body()[4] = 0x00;
        card.body()[5] = (byte) 0xDC;
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

    private ResidentCard valid() {
        return card.valid(ResidentCard.class);
    }

    private DeviceError refused() {
        return card.refused();
    }

    private static CardBytes mainland() {
        return fill(new CardBytes());
    }

    private static CardBytes fill(CardBytes bytes) {
        return bytes.put(0, 30, "刘𬱖")
                .put(30, 2, "2")
                .put(32, 4, "56")
                .put(36, 16, "19491231")
                .put(52, 70, "河北省石家庄市正定县幸福村1号")
                .put(122, 36, "11010519491231002X")
                .put(158, 30, "正定县公安局")
                .put(188, 16, "20180101")
                .put(204, 16, "长期");
    }
}
