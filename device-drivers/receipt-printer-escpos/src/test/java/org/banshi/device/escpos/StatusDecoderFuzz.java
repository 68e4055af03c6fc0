package org.banshi.device.escpos;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the printer says: never more messages than bytes, and none is kept for ever. */
final class StatusDecoderFuzz {

    private StatusDecoderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        EscPosStatusDecoder decoder = new EscPosStatusDecoder();
        PrinterFacts facts = PrinterFacts.ALL_WELL;
        var messages = decoder.decode(bytes, bytes.length);
        assertThat(messages).hasSizeLessThanOrEqualTo(bytes.length);
        for (StatusMessage message : messages) {
            switch (message) {
                case StatusMessage.RealTime answer -> {
                    for (int query = 1; query <= 4; query++) {
                        facts = facts.with(query, answer);
                    }
                }
                case StatusMessage.Automatic status -> facts = facts.with(status);
                case StatusMessage.PaperSensor answer -> facts = facts.with(answer);
                case StatusMessage.Stray stray -> assertThat(stray.value()).isBetween(1, 0xFF);
                case StatusMessage.Info info -> assertThat(info.toString()).isNotEmpty();
            }
        }
        new PrinterProblem("port")
                .of(facts)
                .ifPresent(error -> assertThat(error.sentence()).endsWith("."));
        decoder.pause();
        assertThat(decoder.midMessage()).isFalse();
    }
}
