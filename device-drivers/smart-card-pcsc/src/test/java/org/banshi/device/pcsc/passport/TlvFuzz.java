package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Whatever the bytes: objects that are not more than they, and a picture that is in them. */
final class TlvFuzz {

    /** Every object takes two bytes at least, so this is deeper than any input is nested. */
    private static final int DEEPEST = 5_000;

    private TlvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        for (int from = 0; from < Math.min(bytes.length, 16); from++) {
            int at = from;
            Tlv.header(bytes, from).ifPresent(header -> {
                assertThat(header.headerBytes()).isBetween(2, bytes.length - at);
                assertThat(header.valueBytes()).isBetween(0L, 0xFFFFFFFFL);
            });
        }
        Tlv.header(bytes, 0)
                .ifPresent(header -> assertThat(Tlv.only(bytes, header.tag()).isPresent())
                        .isEqualTo(header.total() <= bytes.length));
        descend(bytes, DEEPEST);
        Portraits.find(bytes).ifPresent(picture -> assertThat(picture.bytes()).hasSizeLessThan(bytes.length));
    }

    private static void descend(byte[] bytes, int deeper) {
        List<Tlv> objects = Tlv.all(bytes);
        int sum = 0;
        for (Tlv object : objects) {
            sum += 2 + object.value().length;
            assertThat(object.toString()).hasSizeLessThan("Tlv[FFFFFF]".length() + 1);
            if (object.constructed() && deeper > 0) {
                descend(object.value(), deeper - 1);
            }
        }
        assertThat(sum).isLessThanOrEqualTo(bytes.length);
    }
}
