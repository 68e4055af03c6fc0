package org.banshi.simulator.escpos;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a host sends: the double understands it or passes it over, and comes to its end. */
final class EscPosParserFuzz {

    private EscPosParserFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        EscPosParser parser = new EscPosParser();
        int[] next = {0};
        int commands = 0;
        try {
            while (next[0] < bytes.length) {
                assertThat(parser.next(() -> {
                            if (next[0] == bytes.length) {
                                throw new BufferLostException();
                            }
                            return bytes[next[0]++] & 0xFF;
                        }))
                        .isNotNull();
                commands++;
                assertThat(commands).isLessThanOrEqualTo(bytes.length);
            }
        } catch (BufferLostException inTheMiddleOfACommand) {
            assertThat(next[0]).isEqualTo(bytes.length);
        }
    }
}
