package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The literals stand in at least four published implementations of the protocol. */
class SamvFrameTest {

    @ParameterizedTest
    @CsvSource({
        "MODULE_STATUS, AAAAAA9669000311FFED",
        "MODULE_ID, AAAAAA9669000312FFEE",
        "FIND_CARD, AAAAAA96690003200122",
        "SELECT_CARD, AAAAAA96690003200221",
        "READ_TEXT_AND_PHOTO, AAAAAA96690003300132",
        "READ_TEXT_PHOTO_AND_FINGERPRINT, AAAAAA96690003301023",
        "READ_APPENDED_ADDRESSES, AAAAAA96690003300330",
    })
    void requestsAreTheLiteralsOfTheField(SamvCommand command, String literal) {
        assertThat(command.request().frame()).isEqualTo(HexFormat.of().parseHex(literal));
    }

    @Test
    void settingsAreTheLiteralsOfTheField() {
        assertThat(SamvRequest.radioFrameBytes(80).frame())
                .isEqualTo(HexFormat.of().parseHex("AAAAAA9669000461FF50CA"));
        assertThat(SamvRequest.speed(SamvSpeed.BAUD_115200).frame())
                .isEqualTo(HexFormat.of().parseHex("AAAAAA96690003600063"));
        assertThat(SamvRequest.speed(SamvSpeed.BAUD_9600).frame())
                .isEqualTo(HexFormat.of().parseHex("AAAAAA96690003600467"));
    }

    @Test
    void aFrameSaysNothingOfItsData() {
        assertThat(new SamvFrame(0, 0, 0x90, new byte[] {0x41, 0x42})).hasToString("SamvFrame[SW3=90, 2 bytes]");
    }
}
