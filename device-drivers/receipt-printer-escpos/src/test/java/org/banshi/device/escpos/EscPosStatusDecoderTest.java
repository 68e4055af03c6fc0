package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class EscPosStatusDecoderTest {

    private final EscPosStatusDecoder decoder = new EscPosStatusDecoder();

    @Test
    void realTimeByteIsOneMessage() {
        assertThat(decode("12 16 1A 72"))
                .containsExactly(
                        new StatusMessage.RealTime(0x12),
                        new StatusMessage.RealTime(0x16),
                        new StatusMessage.RealTime(0x1A),
                        new StatusMessage.RealTime(0x72));
    }

    @Test
    void automaticStatusIsFourBytes() {
        assertThat(decode("38 00 0F 00")).containsExactly(new StatusMessage.Automatic(0x38, 0, 0x0F, 0));
    }

    @Test
    void automaticStatusMayComeInPieces() {
        assertThat(decode("10 00")).isEmpty();
        assertThat(decoder.midMessage()).isTrue();
        assertThat(decode("03 00")).containsExactly(new StatusMessage.Automatic(0x10, 0, 0x03, 0));
    }

    @Test
    void answersOfThePaperSensor() {
        assertThat(decode("00 03 0C 0F"))
                .containsExactly(
                        new StatusMessage.PaperSensor(0),
                        new StatusMessage.PaperSensor(3),
                        new StatusMessage.PaperSensor(0x0C),
                        new StatusMessage.PaperSensor(0x0F));
    }

    /** Both bits of a sensor are set or none is, and there are no others. */
    @Test
    void nothingElseIsAnAnswerOfThePaperSensor() {
        for (int value = 0; value < 0x100; value++) {
            if (value == 0 || value == 3 || value == 0x0C || value == 0x0F) {
                continue;
            }
            byte[] alone = {(byte) value};
            assertThat(new EscPosStatusDecoder().decode(alone, 1))
                    .as("%02X", value)
                    .noneMatch(StatusMessage.PaperSensor.class::isInstance);
        }
    }

    @Test
    void modelIsText() {
        assertThat(decode("5F 54 4D 2D 54 38 38 00")).containsExactly(new StatusMessage.Info(0x5F, "TM-T88"));
    }

    @Test
    void flowControlIsSkippedAndBytesThatMeanNothingAreStray() {
        assertThat(decode("11 13 80 FF 93 04"))
                .containsExactly(
                        new StatusMessage.Stray(0x80),
                        new StatusMessage.Stray(0xFF),
                        new StatusMessage.Stray(0x93),
                        new StatusMessage.Stray(0x04));
    }

    @Test
    void realTimeByteMayStandWithinAText() {
        assertThat(decode("5F 41 12 42 1E 00"))
                .containsExactly(
                        new StatusMessage.RealTime(0x12),
                        new StatusMessage.RealTime(0x1E),
                        new StatusMessage.Info(0x5F, "AB"));
    }

    @Test
    void automaticStatusThatIsBrokenOffGivesWayToTheNext() {
        assertThat(decode("10 00 10 00 00 00")).containsExactly(new StatusMessage.Automatic(0x10, 0, 0, 0));
    }

    @Test
    void flowControlBytesMayStandWithinAMessage() {
        assertThat(decode("10 13 00 0C 11 00")).containsExactly(new StatusMessage.Automatic(0x10, 0, 0x0C, 0));
        assertThat(decode("5F 41 13 42 00")).containsExactly(new StatusMessage.Info(0x5F, "AB"));
    }

    @Test
    void restOfABrokenMessageIsForgottenAfterAPause() {
        decode("10 00");
        decoder.pause();
        assertThat(decode("00")).containsExactly(new StatusMessage.PaperSensor(0));
    }

    @Test
    void textWithoutEndDoesNotSwallowTheStream() {
        decode("5F" + " 41".repeat(81));
        assertThat(decode("16")).containsExactly(new StatusMessage.RealTime(0x16));
    }

    @Test
    void findsItsWayBackAfterAnyBytes() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261123);
        for (int round = 0; round < 20_000; round++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            decoder.decode(noise, noise.length);
            // The first may be eaten by what the noise began; the second must be heard.
            assertThat(decode("18 00 0C 00 18 00 0C 00"))
                    .as("after %s", HexFormat.of().formatHex(noise))
                    .endsWith(new StatusMessage.Automatic(0x18, 0, 0x0C, 0));
        }
    }

    @Test
    void factsFollowTheStatusTables() {
        PrinterFacts well = PrinterFacts.ALL_WELL;
        assertThat(well.canPrint()).isTrue();
        assertThat(well.with(1, new StatusMessage.RealTime(0x1A)).offline()).isTrue();
        assertThat(well.with(2, new StatusMessage.RealTime(0x16)).coverOpen()).isTrue();
        assertThat(well.with(2, new StatusMessage.RealTime(0x52)).brokenDown()).isTrue();
        assertThat(well.with(3, new StatusMessage.RealTime(0x1A)).errors().cutterFailed())
                .isTrue();
        assertThat(well.with(3, new StatusMessage.RealTime(0x32)).errors().unrecoverable())
                .isTrue();
        assertThat(well.with(4, new StatusMessage.RealTime(0x1E)).paperLow()).isTrue();
        assertThat(well.with(4, new StatusMessage.RealTime(0x72)).paperOut()).isTrue();
        assertThat(well.with(new StatusMessage.Automatic(0x30, 0, 0, 0)).coverOpen())
                .isTrue();
        assertThat(well.with(new StatusMessage.Automatic(0x18, 0x04, 0, 0))
                        .errors()
                        .jammed())
                .isTrue();
        assertThat(well.with(new StatusMessage.Automatic(0x10, 0, 0x03, 0)).paperLow())
                .isTrue();
        assertThat(well.with(new StatusMessage.PaperSensor(0x0C)).paperOut()).isTrue();
        assertThat(well.with(4, new StatusMessage.RealTime(0x72))
                        .with(4, new StatusMessage.RealTime(0x12))
                        .canPrint())
                .isTrue();
    }

    private List<StatusMessage> decode(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return decoder.decode(bytes, bytes.length);
    }
}
