package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TlvTest {

    @Test
    void readsTagsAndLengthsOfSeveralBytes() {
        assertThat(Tlv.header(bytes("7F6182012C"), 0)).contains(new Tlv.Header(0x7F61, 5, 300));
        assertThat(Tlv.header(bytes("758400010000"), 0)).contains(new Tlv.Header(0x75, 6, 65_536));
        assertThat(Tlv.header(bytes("6184FFFFFFFF"), 0)).contains(new Tlv.Header(0x61, 6, 4_294_967_295L));
    }

    @Test
    void refusesHeadersThatAreNone() {
        for (String none : new String[] {"", "61", "7F", "7F61", "6180", "6185", "610102".substring(0, 2), "618201"}) {
            assertThat(Tlv.header(bytes(none), 0)).as(none).isEmpty();
        }
        assertThat(Tlv.header(bytes("7F818181810100"), 0)).isEmpty();
    }

    @Test
    void objectsThatDoNotFitMakeTheWholeEmpty() {
        assertThat(Tlv.all(bytes("990290008E02AAAA"))).hasSize(2);
        assertThat(Tlv.all(bytes("990290008E03AAAA"))).isEmpty();
        assertThat(Tlv.only(bytes("6184FFFFFFFF00"), 0x61)).isEmpty();
    }

    @Test
    void anyBytesGiveObjectsOrNothing() {
        for (int seed = 0; seed < 20_000; seed++) {
            byte[] bytes = new byte[seed % 40];
            new Random(seed).nextBytes(bytes);
            int held = Tlv.all(bytes).stream()
                    .mapToInt(object -> object.value().length)
                    .sum();
            assertThat(held).isLessThanOrEqualTo(bytes.length);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
