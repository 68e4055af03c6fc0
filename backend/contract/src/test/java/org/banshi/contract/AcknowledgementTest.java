package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private final BackendPrivateKeys backend = BackendPrivateKeys.generate();
    private final BackendKeys keys = backend.publicKeys();
    private final Sealer sealer = new Sealer("T-0001", TerminalKey.generate(), keys);
    private final Envelope envelope = sealer.seal(SubmissionKind.APPLICATION, UUID.randomUUID(), new byte[] {1});
    private final Acknowledgement acknowledgement = Acknowledgement.signed(
            envelope,
            Optional.of("1301042026112300017"),
            Acknowledgement.ACCEPTED,
            Instant.parse("2026-11-23T02:15:31.123Z"),
            Optional.of(LocalDate.of(2026, 11, 30)),
            backend);

    @Test
    void provesReceiptOfItsEnvelopeAfterTheWayThroughJson() throws Exception {
        Acknowledgement read = ContractJson.read(ContractJson.write(acknowledgement), Acknowledgement.class);

        assertThat(read).isEqualTo(acknowledgement);
        assertThat(read.provesReceiptOf(envelope, keys)).isTrue();
    }

    @Test
    void toleratesAFieldThatALaterBackendAdds() throws Exception {
        String json = new String(ContractJson.write(acknowledgement), StandardCharsets.UTF_8);
        String later = json.substring(0, json.length() - 1) + ",\"counter\":\"3\"}";

        assertThat(ContractJson.read(later.getBytes(StandardCharsets.UTF_8), Acknowledgement.class)
                        .provesReceiptOf(envelope, keys))
                .isTrue();
    }

    @Test
    void provesNothingAboutAnotherEnvelope() {
        Envelope sealedAgain = sealer.seal(SubmissionKind.APPLICATION, envelope.id(), new byte[] {1});
        Envelope other = sealer.seal(SubmissionKind.APPLICATION, UUID.randomUUID(), new byte[] {1});

        assertThat(acknowledgement.provesReceiptOf(sealedAgain, keys)).isFalse();
        assertThat(acknowledgement.provesReceiptOf(other, keys)).isFalse();
    }

    @Test
    void aChangedCaseNumberBreaksTheSignature() {
        Acknowledgement changed = new Acknowledgement(
                acknowledgement.id(),
                acknowledgement.kind(),
                acknowledgement.digest(),
                Optional.of("1301042026112300025"),
                acknowledgement.state(),
                acknowledgement.receivedAt(),
                acknowledgement.dueDate(),
                acknowledgement.keyId(),
                acknowledgement.signature());

        assertThat(changed.verify(keys)).isFalse();
    }

    @Test
    void anotherBackendsAcknowledgementDoesNotCount() {
        assertThat(acknowledgement.verify(BackendPrivateKeys.generate().publicKeys()))
                .isFalse();
    }
}
