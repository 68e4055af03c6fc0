package org.banshi.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "张龚, 张*",
        "张小龚, 张**",
        "欧阳小明, 欧阳**",
        "欧阳, 欧*",
        "𬱖龚𬱖, 𬱖**",
        "阿依古丽·买买提, 阿***·***",
        "Anna Schmidt, A*** S******",
        "张, 张",
        "'', ''",
    })
    void aNameKeepsItsSurname(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @Test
    void aVariationSelectorIsNoCharacterOfItsOwn() {
        String variant = "邉\uDB40\uDD00";
        assertThat(Masking.name(variant + "明")).isEqualTo(variant + "*");
        assertThat(Masking.name("张" + variant)).isEqualTo("张*");
    }

    @ParameterizedTest
    @CsvSource({
        "130102196001011234, 130102********1234",
        "11010519491231002X, 110105********002X",
        "E12345678, *****5678",
        "1234567, *******",
        "'', ''",
    })
    void anIdNumberKeepsDivisionAndEnd(String number, String masked) {
        assertThat(Masking.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138 **** 5678", "031112345678, ********5678", "110, ***"})
    void aMobileNumberKeepsBothEnds(String number, String masked) {
        assertThat(Masking.mobile(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "6217001230840088, 6217 **** **** 0088",
        "6217001234560050088, 6217 **** **** 0088",
        "62170012, ****0012"
    })
    void aBankCardHidesItsLengthToo(String number, String masked) {
        assertThat(Masking.bankCard(number)).isEqualTo(masked);
    }

    @Test
    void aTextKeepsItsBeginning() {
        assertThat(Masking.text("河北省石家庄市长安区中山东路1号院")).isEqualTo("河北省石家****");
        assertThat(Masking.text("𬱖𬱖𬱖")).isEqualTo("𬱖****");
        assertThat(Masking.text("")).isEqualTo("****");
    }
}
