package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Known answers, computed from the words of the OpenAPI file with other tools: both sides run our code otherwise. */
class EnvelopeTest {

    private static final UUID ID = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private static final String DIGEST = "8591e79088a712e6792cc2f36c953911d3043bb9d50a70c8f6b6947ae574d46a";

    @Test
    void theDigestIsThatOfTheFramesInTheContract() {
        assertThat(envelope("T-0001", DIGEST).digestHolds()).isTrue();
    }

    @Test
    void theDigestCoversTheTerminal() {
        assertThat(envelope("T-0002", DIGEST).digestHolds()).isFalse();
    }

    private static Envelope envelope(String terminalId, String digest) {
        return new Envelope(
                ID,
                SubmissionKind.APPLICATION,
                terminalId,
                "intl-1",
                "0123456789abcdef",
                new byte[] {1, 2, 3},
                new byte[] {4, 5},
                digest);
    }
}
