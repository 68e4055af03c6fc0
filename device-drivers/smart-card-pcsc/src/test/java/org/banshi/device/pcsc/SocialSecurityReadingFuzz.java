package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import javax.smartcardio.CardException;

/** Whatever a card answers: an end after a bounded number of commands, none of which could lock it. */
final class SocialSecurityReadingFuzz {

    /** Application, two files in two ways, ten records in two ways. */
    private static final int MOST_COMMANDS = 1 + 4 + 20;

    private static final byte[] NOT_FOUND = {0x6A, (byte) 0x82};

    private SocialSecurityReadingFuzz() {}

    /** Answers one after another, each behind its length; a card that has no more to say finds nothing. */
    public static void fuzzerTestOneInput(byte[] bytes) throws CardException {
        int[] at = {0};
        MemoryChannel channel = new MemoryChannel(new BadCard(command -> {
            if (at[0] >= bytes.length) {
                return NOT_FOUND;
            }
            int from = at[0] + 1;
            int end = Math.min(bytes.length, from + (bytes[at[0]] & 0xFF));
            at[0] = end;
            // Shorter than a status word is no answer: ApduExchange sees to that.
            return end - from < 2 ? NOT_FOUND : Arrays.copyOfRange(bytes, from, end);
        }));
        SocialSecurityReading reading = new SocialSecurityReading(channel, () -> true);
        reading.hasApplication();
        reading.files().map(SocialSecurityDecoder::decode).ifPresent(SocialSecurityDecoderFuzz::check);
        assertThat(channel.commands())
                .hasSizeLessThanOrEqualTo(MOST_COMMANDS)
                .allSatisfy(command -> assertThat(command[1]).isIn((byte) 0xA4, (byte) 0xB2));
    }
}
