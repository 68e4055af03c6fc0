package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.banshi.device.samv.SamvFrameDecoder.Decoded;

/** Whatever the line brings, in pieces: the decoder ends, and a good frame behind noise is found. */
final class SamvFrameFuzz {

    private SamvFrameFuzz() {}

    private static final byte[] GOOD = HexFormat.of().parseHex("AAAAAA96690008" + "00009F" + "00000000" + "97");

    public static void fuzzerTestOneInput(byte[] bytes) {
        SamvFrameDecoder decoder = new SamvFrameDecoder();
        int half = bytes.length / 2;
        decoder.feed(bytes, half);
        int decoded = drain(decoder, bytes.length);
        byte[] rest = Arrays.copyOfRange(bytes, half, bytes.length);
        decoder.feed(rest, rest.length);
        drain(decoder, bytes.length - decoded);
        decoder.clear();
        assertThat(decoder.inFrame()).isFalse();
        decoder.feed(GOOD, GOOD.length);
        assertThat(decoder.next()).containsInstanceOf(Decoded.Reply.class);
    }

    /** Each message needs at least one byte of its own. */
    private static int drain(SamvFrameDecoder decoder, int atMost) {
        int count = 0;
        for (Optional<Decoded> next = decoder.next(); next.isPresent(); next = decoder.next()) {
            count++;
            assertThat(count).isLessThanOrEqualTo(atMost);
        }
        return count;
    }
}
