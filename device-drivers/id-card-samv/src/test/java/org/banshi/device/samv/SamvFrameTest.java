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
        "READ_APPENDED_ADDRESSES, AAAAAA96690003300330",
    })
    void requestsAreTheLiteralsOfTheField(SamvCommand command, String literal) {
        assertThat(command.request()).isEqualTo(HexFormat.of().parseHex(literal));
    }

    @Test
    void wrongFindFramesThatWerePublishedAreNotOurs() {
        assertThat(SamvCommand.FIND_CARD.request())
                .isNotEqualTo(HexFormat.of().parseHex("AAAAAA96690003200121"))
                .isNotEqualTo(HexFormat.of().parseHex("AAAAAA96690003200022"));
    }

    @Test
    void aFrameSaysNothingOfItsData() {
        assertThat(new SamvFrame(0, 0, 0x90, new byte[] {0x41, 0x42})).hasToString("SamvFrame[SW3=90, 2 bytes]");
    }
}
