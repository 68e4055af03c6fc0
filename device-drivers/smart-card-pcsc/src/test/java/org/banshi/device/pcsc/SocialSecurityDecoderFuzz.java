package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whatever the records of a card hold is a card or a refusal, and neither says it on. */
final class SocialSecurityDecoderFuzz {

    private SocialSecurityDecoderFuzz() {}

    /** Records one after another: tag, length, value; what lacks at the end is cut off. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Map<Integer, byte[]> issuer = new HashMap<>();
        Map<Integer, byte[]> holder = new HashMap<>();
        int at = 0;
        while (at + 2 <= bytes.length) {
            int tag = bytes[at] & 0xFF;
            int end = Math.min(bytes.length, at + 2 + (bytes[at + 1] & 0xFF));
            (tag < SocialSecurityFiles.NUMBER ? issuer : holder).put(tag, Arrays.copyOfRange(bytes, at + 2, end));
            at = end;
        }
        check(SocialSecurityDecoder.decode(
                new SocialSecurityFiles(issuer, holder.isEmpty() ? Optional.empty() : Optional.of(holder))));
    }

    static void check(SocialSecurityContent content) {
        switch (content) {
            case SocialSecurityContent.Valid(var card) -> {
                assertThat(card.cardId()).hasSize(32);
                card.holder().ifPresent(holder -> {
                    assertThat(holder.name()).isNotEmpty();
                    assertThat(holder.number()).isNotEmpty();
                    assertThat(card + " " + holder).isEqualTo("SocialSecurityCard[…] Holder[…]");
                });
            }
            case SocialSecurityContent.Refused(var error) ->
                assertThat(error.sentence()).endsWith(".").doesNotContain("Exception");
        }
    }
}
