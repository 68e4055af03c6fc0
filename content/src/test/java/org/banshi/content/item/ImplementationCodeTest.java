package org.banshi.content.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplementationCodeTest {

    /** A public body's code as published, and ours, which belong to nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"12441500196720244T", "11130100009900013D", "111301000099000218"})
    void creditCodesHaveAValidCheckCharacter(String code) {
        assertThat(Gb32100.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12441500196720244U",
                "12441500196720245T",
                "21441500196720244T",
                "12441500196720244",
                "12441500196720244TT",
                "12441500I96720244T",
                "１2441500196720244T",
                ""
            })
    void otherCreditCodesAreRefused(String code) {
        assertThat(Gb32100.isValid(code)).isFalse();
    }

    @Test
    void everySingleWrongCharacterIsCaught() {
        String good = "12441500196720244T";
        for (int place = 0; place < good.length(); place++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String code = good.substring(0, place) + other + good.substring(place + 1);
                assertThat(Gb32100.isValid(code)).isEqualTo(code.equals(good));
            }
        }
    }

    @Test
    void anImplementationCodeIsCreditCodeLevelAndBasicCode() {
        assertThat(ImplementationCode.problem("12441500196720244T3442199806003"))
                .isEmpty();
        assertThat(ImplementationCode.problem("12441500196720244T344219980600")).isPresent();
        assertThat(ImplementationCode.problem("12441500196720244U3442199806003"))
                .isPresent();
        assertThat(ImplementationCode.problem("12441500196720244T0442199806003"))
                .isPresent();
        assertThat(ImplementationCode.problem("12441500196720244T344219980600X"))
                .isPresent();
    }
}
