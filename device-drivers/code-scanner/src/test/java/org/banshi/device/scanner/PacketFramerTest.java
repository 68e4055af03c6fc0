package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;
import org.junit.jupiter.api.Test;

class PacketFramerTest {

    /** 02 30 0003 's' '4' '2' and FFFFFFFF - (02+30+00+03+73+34+32), worked out by hand. */
    private static final byte[] PACKET = HexFormat.of().parseHex("0230000373343" + "2" + "FFFFFEF1");

    private final PacketFramer framer = new PacketFramer();

    @Test
    void takesAPacketApart() {
        assertThat(feed(PACKET)).containsExactly(scanned("42", "]Q1"));
        assertThat(framer.patience()).isEqualTo(Framer.IDLE);
    }

    @Test
    void aPacketMayComeByteByByteBetweenAnswersAndNoise() {
        List<ScanEvent> events = new ArrayList<>(feed(new byte[] {0x06, 0x02, 0x31, 0x15}));
        for (byte one : PACKET) {
            events.addAll(feed(new byte[] {one}));
        }
        assertThat(events).containsExactly(scanned("42", "]Q1"));
    }

    @Test
    void twoPacketsInOneReadAreTwoCodes() {
        byte[] two = Arrays.copyOf(PACKET, 2 * PACKET.length);
        System.arraycopy(PACKET, 0, two, PACKET.length, PACKET.length);
        assertThat(feed(two)).hasSize(2);
    }

    @Test
    void aWrongChecksumIsRefusedAndTheNextPacketRead() {
        byte[] damaged = PACKET.clone();
        damaged[5] ^= 1;
        List<ScanEvent> events = new ArrayList<>(feed(damaged));
        events.addAll(feed(PACKET));
        assertThat(events).hasSize(2);
        assertThat(((ScanEvent.Refused) events.getFirst()).error().code()).isEqualTo(Code.GARBLED);
        assertThat(events.getLast()).isEqualTo(scanned("42", "]Q1"));
    }

    @Test
    void aPacketThatStopsIsRefusedWhenTheLineIsSilent() {
        assertThat(feed(Arrays.copyOf(PACKET, 8))).isEmpty();
        assertThat(framer.silent())
                .singleElement()
                .satisfies(event ->
                        assertThat(((ScanEvent.Refused) event).error().code()).isEqualTo(Code.GARBLED));
        assertThat(feed(PACKET)).containsExactly(scanned("42", "]Q1"));
    }

    @Test
    void aLengthThatNoCodeHasIsRefused() {
        List<ScanEvent> events = feed(new byte[] {0x02, 0x30, (byte) 0xFF, (byte) 0xFF});
        assertThat(((ScanEvent.Refused) events.getFirst()).error().code()).isEqualTo(Code.DATA_TOO_LONG);
    }

    @Test
    void noiseNeverMakesACode() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[500];
            random.nextBytes(noise);
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(noise.length - 2);
                noise[at] = 0x02;
                noise[at + 1] = 0x30;
            }
            assertThat(feed(noise)).noneMatch(ScanEvent.Scanned.class::isInstance);
            assertThat(framer.silent()).noneMatch(ScanEvent.Scanned.class::isInstance);
        }
    }

    private List<ScanEvent> feed(byte[] bytes) {
        return framer.feed(bytes, bytes.length);
    }

    private static ScanEvent scanned(String payload, String symbology) {
        return new ScanEvent.Scanned(
                new ScannedCode(payload.getBytes(StandardCharsets.US_ASCII), Optional.of(symbology)));
    }
}
