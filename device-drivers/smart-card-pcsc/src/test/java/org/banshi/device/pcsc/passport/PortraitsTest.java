package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PortraitsTest {

    @Test
    void findsAPictureWrittenAsADataObject() {
        // The shape of ISO/IEC 39794-5: constructed objects all the way down to the octets of the picture.
        byte[] group = HexFormat.of().parseHex("75157F61127F600FA1007F2E0A650830068004FF4FFF51");

        assertThat(Portraits.find(group).orElseThrow().mediaType()).isEqualTo("image/j2c");
    }

    @Test
    void aFaceThatIsLongerThanItsRecordIsNoPicture() {
        String record =
                "46414300" + "30313000" + "00000036" + "0001" + "7FFFFFFF" + "0000" + "00".repeat(28) + "FFD8FFE0";
        byte[] group = HexFormat.of().parseHex("75365F2E33".replace("75365F2E33", "75395F2E36") + record);

        assertThat(Portraits.find(group)).isEmpty();
    }

    @Test
    void otherPicturesAreLeftAlone() {
        assertThat(Portraits.find(HexFormat.of().parseHex("7508800689504E470D0A")))
                .isEmpty();
        assertThat(Portraits.find(new byte[0])).isEmpty();
    }
}
