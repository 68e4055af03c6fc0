package org.banshi.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The backend's signed word that it has a submission. The only thing that counts as success: an HTTP status does not, a
 * captive portal has one too. No personal data.
 *
 * @param id of the submission
 * @param kind of the submission
 * @param digest of the envelope that was received
 * @param caseNumber opaque, up to 50 characters; empty for a rating
 * @param state {@link #ACCEPTED}, {@link #GRANTED} or {@link #RECORDED}; a platform may have more
 * @param receivedAt by the backend's clock
 * @param dueDate when the decision is promised; empty when there is nothing to wait for
 * @param keyId the key it is signed with
 * @param signature over everything else
 */
public record Acknowledgement(
        UUID id,
        SubmissionKind kind,
        String digest,
        Optional<String> caseNumber,
        String state,
        Instant receivedAt,
        Optional<LocalDate> dueDate,
        String keyId,
        byte[] signature) {

    /** 受理: a case was made, the decision is to come. */
    public static final String ACCEPTED = "ACCEPTED";

    /** Decided at once, granted. */
    public static final String GRANTED = "GRANTED";

    /** A rating was taken down. */
    public static final String RECORDED = "RECORDED";

    public Acknowledgement {
        signature = signature.clone();
    }

    /** Signed by the backend. */
    public static Acknowledgement signed(
            Envelope received,
            Optional<String> caseNumber,
            String state,
            Instant receivedAt,
            Optional<LocalDate> dueDate,
            BackendPrivateKeys keys) {
        Acknowledgement unsigned = new Acknowledgement(
                received.id(),
                received.kind(),
                received.digest(),
                caseNumber,
                state,
                receivedAt,
                dueDate,
                keys.publicKeys().acknowledging().id(),
                new byte[0]);
        return new Acknowledgement(
                unsigned.id,
                unsigned.kind,
                unsigned.digest,
                unsigned.caseNumber,
                unsigned.state,
                unsigned.receivedAt,
                unsigned.dueDate,
                unsigned.keyId,
                keys.sign(unsigned.signedBytes()));
    }

    /** Whether that backend signed it. */
    public boolean verify(BackendKeys keys) {
        return keyId.equals(keys.acknowledging().id())
                && CipherSuite.named(keys.suite())
                        .filter(suite -> suite.verify(keys.acknowledging().der(), signedBytes(), signature))
                        .isPresent();
    }

    /** Whether it proves that the backend has exactly this envelope. */
    public boolean provesReceiptOf(Envelope envelope, BackendKeys keys) {
        return id.equals(envelope.id()) && kind == envelope.kind() && digest.equals(envelope.digest()) && verify(keys);
    }

    private byte[] signedBytes() {
        return new Frame("banshi-acknowledgement-1")
                .add(id.toString())
                .add(kind.name())
                .add(digest)
                .add(caseNumber.orElse(""))
                .add(state)
                .add(receivedAt.toString())
                .add(dueDate.map(LocalDate::toString).orElse(""))
                .add(keyId)
                .bytes();
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Acknowledgement that
                && Arrays.equals(signedBytes(), that.signedBytes())
                && Arrays.equals(signature, that.signature);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(signature);
    }

    @Override
    public String toString() {
        return "Acknowledgement[" + kind + " " + id + " " + state + "]";
    }
}
