package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.ScanEvent;
import org.banshi.device.ScannedCode;
import org.junit.jupiter.api.Test;

class CodeFramerTest {

    private final CodeFramer framer = new CodeFramer(Terminator.AUTO, AimPrefix.AUTO);

    @Test
    void takesTerminatorAndAimPrefixOff() {
        assertThat(code(framer, "]Q1payload\r\n")).isEqualTo(scanned("payload", Optional.of("]Q1")));
        assertThat(code(framer, "payload\r")).isEqualTo(scanned("payload", Optional.empty()));
        assertThat(code(framer, "payload")).isEqualTo(scanned("payload", Optional.empty()));
    }

    @Test
    void keepsWhatOnlyLooksLikeAPrefixOrEndsTwice() {
        assertThat(code(framer, "]]1x\r")).isEqualTo(scanned("]]1x", Optional.empty()));
        assertThat(code(framer, "a\rb\r\r")).isEqualTo(scanned("a\rb\r", Optional.empty()));
        assertThat(code(new CodeFramer(Terminator.NONE, AimPrefix.FALSE), "]Q1x\r"))
                .isEqualTo(scanned("]Q1x\r", Optional.empty()));
    }

    @Test
    void waitsLongerForATerminatorThatIsMissing() {
        feed(framer, "pay");
        assertThat(framer.patience()).isEqualTo(CodeFramer.LONG_GAP);
        feed(framer, "load\r");
        assertThat(framer.patience()).isEqualTo(CodeFramer.GAP);
        assertThat(framer.silent()).containsExactly(scanned("payload", Optional.empty()));
        assertThat(framer.patience()).isEqualTo(Framer.IDLE);
    }

    @Test
    void theLongestCodePassesAndOneMoreByteDoesNot() {
        String most = "7".repeat(ScannedCode.MAXIMUM_LENGTH);
        assertThat(code(framer, "]Q1" + most + "\r\n")).isEqualTo(scanned(most, Optional.of("]Q1")));
        assertThat(code(framer, most + "7\r\n")).isInstanceOf(ScanEvent.Refused.class);
    }

    @Test
    void refusesWhatIsTooLongOnceAndSkipsItsRest() {
        String piece = "7".repeat(1000);
        int refused = 0;
        for (int i = 0; i < 9; i++) {
            List<ScanEvent> event = framer.feed(piece.getBytes(StandardCharsets.US_ASCII), 1000);
            if (!event.isEmpty()) {
                assertThat(((ScanEvent.Refused) event.getFirst()).error().code())
                        .isEqualTo(Code.DATA_TOO_LONG);
                refused++;
            }
        }
        assertThat(refused).isEqualTo(1);
        assertThat(framer.silent()).isEmpty();
        assertThat(code(framer, "next\r")).isEqualTo(scanned("next", Optional.empty()));
    }

    @Test
    void aTerminatorAloneIsNoCode() {
        feed(framer, "\r\n");
        assertThat(framer.silent()).isEmpty();
    }

    private static ScanEvent code(CodeFramer framer, String line) {
        feed(framer, line);
        return framer.silent().getFirst();
    }

    private static void feed(CodeFramer framer, String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(framer.feed(bytes, bytes.length)).isEmpty();
    }

    private static ScanEvent scanned(String payload, Optional<String> symbology) {
        return new ScanEvent.Scanned(new ScannedCode(payload.getBytes(StandardCharsets.UTF_8), symbology));
    }
}
