package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.banshi.device.samv.SamvFrameDecoder.Decoded;
import org.junit.jupiter.api.Test;

class SamvFrameDecoderTest {

    private static final String FOUND = "AAAAAA9669000800009F0000000097";
    private static final SamvFrame FOUND_FRAME = new SamvFrame(0, 0, 0x9F, new byte[4]);

    private final SamvFrameDecoder decoder = new SamvFrameDecoder();

    @Test
    void readsThePublishedReply() {
        assertThat(decode(FOUND)).containsExactly(new Decoded.Reply(FOUND_FRAME));
        assertThat(decoder.inFrame()).isFalse();
    }

    @Test
    void waitsForTheRestOfAFrame() {
        assertThat(decode(FOUND.substring(0, 16))).isEmpty();
        assertThat(decoder.inFrame()).isTrue();
        assertThat(decode(FOUND.substring(16))).containsExactly(new Decoded.Reply(FOUND_FRAME));
    }

    @Test
    void skipsNoiseEvenWhenItEndsLikeAPreamble() {
        assertThat(decode("00FFAAAA1396AA" + FOUND)).containsExactly(new Decoded.Reply(FOUND_FRAME));
    }

    @Test
    void reportsAWrongCheckAndFindsTheNextFrame() {
        String wrong = FOUND.substring(0, FOUND.length() - 2) + "96";
        assertThat(decode(wrong + FOUND)).containsExactly(new Decoded.Broken(), new Decoded.Reply(FOUND_FRAME));
    }

    @Test
    void reportsAnImpossibleLengthAtOnceAndFindsTheFrameInside() {
        assertThat(decode("AAAAAA96697FFF" + FOUND))
                .containsExactly(new Decoded.Broken(), new Decoded.Reply(FOUND_FRAME));
        assertThat(decode("AAAAAA96690003" + FOUND))
                .containsExactly(new Decoded.Broken(), new Decoded.Reply(FOUND_FRAME));
    }

    /** The published find request with checksum 21h is as broken in this direction. */
    @Test
    void refusesThePublishedFrameWithTheWrongChecksum() {
        assertThat(decode("AAAAAA9669000420012100")).containsExactly(new Decoded.Broken());
    }

    @Test
    void findsAGoodFrameBehindAnyNoiseInAnyPieces() {
        Random random = new Random(20260101);
        byte[] alphabet = {(byte) 0xAA, (byte) 0x96, 0x69, 0x00, 0x05, 0x08};
        for (int round = 0; round < 3000; round++) {
            decoder.clear();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int noise = random.nextInt(60);
            for (int i = 0; i < noise; i++) {
                line.write(random.nextBoolean() ? alphabet[random.nextInt(alphabet.length)] : random.nextInt(256));
            }
            // Longer than the longest frame that the noise may seem to begin.
            for (int i = 0; i < 400; i++) {
                line.writeBytes(HexFormat.of().parseHex(FOUND));
            }
            assertThat(inPieces(line.toByteArray(), random))
                    .as("round %d", round)
                    .contains(new Decoded.Reply(FOUND_FRAME));
        }
    }

    private List<Decoded> inPieces(byte[] line, Random random) {
        List<Decoded> all = new ArrayList<>();
        for (int at = 0; at < line.length; ) {
            int count = Math.min(line.length - at, 1 + random.nextInt(700));
            decoder.feed(Arrays.copyOfRange(line, at, at + count), count);
            drain(all);
            at += count;
        }
        return all;
    }

    private List<Decoded> decode(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        decoder.feed(bytes, bytes.length);
        List<Decoded> all = new ArrayList<>();
        drain(all);
        return all;
    }

    private void drain(List<Decoded> all) {
        for (Optional<Decoded> next = decoder.next(); next.isPresent(); next = decoder.next()) {
            all.add(next.get());
        }
    }
}
