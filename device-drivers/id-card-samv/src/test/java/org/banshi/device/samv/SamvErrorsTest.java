package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamvErrorsTest {

    private static final int[] TABLE = {
        0x10, 0x11, 0x21, 0x23, 0x24, 0x31, 0x32, 0x33, 0x37, 0x3F, 0x40, 0x41, 0x47, 0x60, 0x66, 0x80, 0x81
    };

    private final SamvErrors errors = new SamvErrors("/dev/idcard");

    @Test
    void eachStatusHasASentenceOfItsOwnAndKeepsItsCode() {
        Set<String> sentences = new HashSet<>();
        for (int sw3 : TABLE) {
            DeviceError error = errors.ofStatus(sw3);
            assertThat(sentences.add(error.sentence())).as("%02X", sw3).isTrue();
            assertThat(error.sentence()).endsWith(".").doesNotContain("does not fit");
            assertThat(error.vendorCode()).isEqualTo("SW3=%02X".formatted(sw3));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "31, CARD_REJECTED, CLEAR",
        "32, CARD_REJECTED, CLEAR",
        "33, CARD_REJECTED, CLEAR",
        "40, CARD_REJECTED, CLEAR",
        "41, CARD_REMOVED, CLEAR",
        "80, CARD_REMOVED, CLEAR",
        "81, CARD_REMOVED, CLEAR",
        "47, MODULE_FAILED, MAINTENANCE",
        "60, MODULE_FAILED, MAINTENANCE",
        "23, NOT_AUTHORISED, MAINTENANCE",
        "66, NOT_AUTHORISED, MAINTENANCE",
        "10, GARBLED, RETRY",
        "21, INTERNAL, CONFIGURATION",
        "77, INTERNAL, RETRY",
    })
    void saysWhoseItIsAndWhatToDo(String sw3, Code code, Action action) {
        DeviceError error = errors.ofStatus(Integer.parseInt(sw3, 16));
        assertThat(error.code()).isEqualTo(code);
        assertThat(error.action()).isEqualTo(action);
    }
}
