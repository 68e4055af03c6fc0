package org.banshi.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.banshi.device.ScanEvent;
import org.junit.jupiter.api.Test;

class CodeReceiverTest {

    private static final byte[] GM65_ANSWER = {2, 0, 0, 1, 0, 0x33, 0x31};
    private static final Duration DOUBLE = Duration.ofMillis(400);

    private final CodeReceiver receiver = receiver(ScannerProfile.GM65);

    @Test
    void theAnswerToATriggerIsNoCodeHoweverItIsSplit() {
        receiver.triggered();
        for (byte one : GM65_ANSWER) {
            assertThat(receiver.received(new byte[] {one}, 1, 0)).isEmpty();
        }
        assertThat(receiver.acknowledgement()).isEqualTo(AcknowledgementFilter.State.OBEYED);
        assertThat(receiver.silent(0)).isEmpty();
        assertThat(codes("code\r\n", 0)).containsExactly("code");
    }

    @Test
    void aCodeThatHoldsTheSameBytesLaterIsLeftAsItIs() {
        receiver.triggered();
        String code = "x" + new String(GM65_ANSWER, StandardCharsets.ISO_8859_1) + "y";
        assertThat(codes(new String(GM65_ANSWER, StandardCharsets.ISO_8859_1) + code + "\r", 0))
                .containsExactly(code);
    }

    @Test
    void aCodeThatBeginsLikeAnAnswerIsACode() {
        receiver.triggered();
        assertThat(codes("\u0002\u0000\u0000", 0)).containsExactly("\u0002\u0000\u0000");
    }

    @Test
    void aRefusalIsTold() {
        CodeReceiver newland = receiver(ScannerProfile.NEWLAND);
        newland.triggered();
        byte[] refusal = "\u0002\u00010000#SCNTRG1\u0015;\u0003".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(newland.received(refusal, refusal.length, 0)).isEmpty();
        assertThat(newland.acknowledgement()).isEqualTo(AcknowledgementFilter.State.REFUSED);
    }

    @Test
    void theSameCodeAgainAtOnceIsOneReading() {
        assertThat(codes("A\r", 0)).containsExactly("A");
        assertThat(codes("A\r", DOUBLE.toNanos() - 1)).isEmpty();
        assertThat(codes("B\r", DOUBLE.toNanos())).containsExactly("B");
        assertThat(codes("B\r", 3 * DOUBLE.toNanos())).containsExactly("B");
        receiver.reset();
        assertThat(codes("B\r", 3 * DOUBLE.toNanos())).containsExactly("B");
    }

    private static CodeReceiver receiver(ScannerProfile profile) {
        return new CodeReceiver(profile.acknowledgement(), profile.framer(Terminator.AUTO, AimPrefix.AUTO), DOUBLE);
    }

    private List<String> codes(String line, long now) {
        byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(receiver.received(bytes, bytes.length, now)).isEmpty();
        return receiver.silent(now).stream()
                .map(event -> new String(((ScanEvent.Scanned) event).code().payload(), StandardCharsets.ISO_8859_1))
                .toList();
    }
}
