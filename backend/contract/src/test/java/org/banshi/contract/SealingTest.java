package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.banshi.contract.testing.ContractSamples;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String TERMINAL = "T-0001";

    private final UUID id = UUID.fromString("019abcde-0000-7000-8000-000000000001");
    private final BackendPrivateKeys backend = BackendPrivateKeys.generate();
    private final TerminalKey terminal = TerminalKey.generate();
    private final Sealer sealer = new Sealer(TERMINAL, terminal, backend.publicKeys());
    private final Opener opener = new Opener(backend);
    private final byte[] payload =
            ContractJson.write(ContractSamples.application(id, "pension-enrolment", Map.of("mobile", "13800000000")));
    private final Envelope envelope = sealer.seal(SubmissionKind.APPLICATION, id, payload);

    @Test
    void theBackendOpensWhatTheTerminalSealed() {
        assertThat(opener.open(envelope, terminal.registration(TERMINAL))).isEqualTo(new Opened.Payload(payload));
    }

    @Test
    void nothingReadableIsOnTheWire() {
        String wire = new String(ContractJson.write(envelope), StandardCharsets.UTF_8);
        String sealed = new String(envelope.ciphertext(), StandardCharsets.UTF_8);

        assertThat(wire + sealed).doesNotContain(ContractSamples.NUMBER, ContractSamples.NAME, "13800000000");
    }

    @Test
    void sealingTwiceGivesAnotherEnvelope() {
        assertThat(sealer.seal(SubmissionKind.APPLICATION, id, payload).digest())
                .isNotEqualTo(envelope.digest());
    }

    @Test
    void anEnvelopeSurvivesJson() throws Exception {
        Envelope read = ContractJson.readStrictly(ContractJson.write(envelope), Envelope.class);

        assertThat(read).isEqualTo(envelope);
        assertThat(read.digestHolds()).isTrue();
    }

    @Test
    void oneChangedBitIsNoticed() {
        byte[] changed = envelope.ciphertext();
        changed[changed.length / 2] ^= 1;

        assertThat(reason(with(envelope, envelope.id(), TERMINAL, changed, envelope.digest())))
                .isEqualTo(Opened.Reason.DIGEST_WRONG);
        assertThat(reason(rehashed(envelope.id(), SubmissionKind.APPLICATION, TERMINAL, changed)))
                .isEqualTo(Opened.Reason.NOT_OPENED);
    }

    @Test
    void anEnvelopeCannotBePassedOffAsAnother() {
        byte[] ciphertext = envelope.ciphertext();

        assertThat(reason(rehashed(UUID.randomUUID(), SubmissionKind.APPLICATION, TERMINAL, ciphertext)))
                .isEqualTo(Opened.Reason.NOT_OPENED);
        assertThat(reason(rehashed(id, SubmissionKind.RATING, TERMINAL, ciphertext)))
                .isEqualTo(Opened.Reason.NOT_OPENED);
        assertThat(reason(rehashed(id, SubmissionKind.APPLICATION, "T-0002", ciphertext)))
                .isEqualTo(Opened.Reason.NOT_OPENED);
    }

    @Test
    void anotherTerminalsSignatureDoesNotCount() {
        Envelope forged = new Sealer(TERMINAL, TerminalKey.generate(), backend.publicKeys())
                .seal(SubmissionKind.APPLICATION, id, payload);

        assertThat(reason(forged)).isEqualTo(Opened.Reason.SIGNATURE_WRONG);
    }

    @Test
    void aTerminalCannotSpeakForAnother() {
        Envelope other =
                new Sealer("T-0002", terminal, backend.publicKeys()).seal(SubmissionKind.APPLICATION, id, payload);

        assertThat(reason(other)).isEqualTo(Opened.Reason.SIGNATURE_WRONG);
    }

    @Test
    void anotherBackendCannotOpenIt() {
        Opened opened = new Opener(BackendPrivateKeys.generate()).open(envelope, terminal.registration(TERMINAL));

        assertThat(opened).isEqualTo(new Opened.Refused(Opened.Reason.OTHER_BACKEND_KEY));
    }

    @Test
    void garbageIsRefusedAndNotThrown() {
        byte[] nothing = {};
        Envelope empty = Envelope.of(
                id,
                SubmissionKind.APPLICATION,
                TERMINAL,
                new InternationalSuite(),
                backend.publicKeys().sealing().id(),
                nothing,
                nothing);

        assertThat(reason(empty)).isEqualTo(Opened.Reason.NOT_OPENED);
    }

    private Opened.Reason reason(Envelope changed) {
        return opener.open(changed, terminal.registration(TERMINAL)) instanceof Opened.Refused(Opened.Reason reason)
                ? reason
                : null;
    }

    private static Envelope with(Envelope envelope, UUID id, String terminalId, byte[] ciphertext, String digest) {
        return new Envelope(
                id,
                envelope.kind(),
                terminalId,
                envelope.suite(),
                envelope.backendKeyId(),
                envelope.encapsulation(),
                ciphertext,
                digest);
    }

    /** As somebody would who changes an envelope on purpose. */
    private Envelope rehashed(UUID id, SubmissionKind kind, String terminalId, byte[] ciphertext) {
        return Envelope.of(
                id,
                kind,
                terminalId,
                new InternationalSuite(),
                envelope.backendKeyId(),
                envelope.encapsulation(),
                ciphertext);
    }
}
