package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Whatever a card may say is a card or a refusal, and neither says it on. */
final class CardBodyFuzz {

    private CardBodyFuzz() {}

    /** The appended addresses come last. */
    private static final int APPENDED = 70;

    public static void fuzzerTestOneInput(byte[] bytes) {
        int split = Math.max(0, bytes.length - APPENDED);
        for (boolean fingerprint : new boolean[] {false, true}) {
            check(CardBody.decode(bytes, fingerprint, new byte[0]));
            check(CardBody.decode(
                    Arrays.copyOf(bytes, split), fingerprint, Arrays.copyOfRange(bytes, split, bytes.length)));
        }
    }

    private static void check(CardContent content) {
        switch (content) {
            case CardContent.Valid(var card) -> {
                assertThat(card.number()).isNotEmpty();
                assertThat(card.toString()).doesNotContain(card.number());
            }
            case CardContent.Refused(var error) ->
                assertThat(error.sentence()).endsWith(".").doesNotContain("Exception");
        }
    }
}
