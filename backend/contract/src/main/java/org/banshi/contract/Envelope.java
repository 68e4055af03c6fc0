package org.banshi.contract;

import java.util.Arrays;
import java.util.UUID;

/**
 * A sealed submission, as it lies in the outbox and goes over the wire. Nothing in it is readable but for the backend.
 * Made by {@link Sealer}, opened by {@link Opener}.
 *
 * @param id of the submission; all retries carry it
 * @param kind what is inside
 * @param terminalId who sealed it
 * @param suite the cryptographic suite, for example {@code intl-1}
 * @param backendKeyId the key that it is sealed to
 * @param encapsulation what the backend needs to find the content key; for {@code intl-1} the ephemeral X25519 key
 * @param ciphertext the sealed signature and payload
 * @param digest of everything else, lower-case hexadecimal; see {@link #digestHolds()}
 */
public record Envelope(
        UUID id,
        SubmissionKind kind,
        String terminalId,
        String suite,
        String backendKeyId,
        byte[] encapsulation,
        byte[] ciphertext,
        String digest) {

    public Envelope {
        encapsulation = encapsulation.clone();
        ciphertext = ciphertext.clone();
    }

    /** With the digest computed. */
    static Envelope of(
            UUID id,
            SubmissionKind kind,
            String terminalId,
            CipherSuite suite,
            String backendKeyId,
            byte[] encapsulation,
            byte[] ciphertext) {
        return new Envelope(
                id,
                kind,
                terminalId,
                suite.name(),
                backendKeyId,
                encapsulation,
                ciphertext,
                suite.digest(digested(id, kind, terminalId, suite.name(), backendKeyId, encapsulation, ciphertext)));
    }

    /** Whether the digest is that of the rest. False too where the suite is not known. */
    public boolean digestHolds() {
        return CipherSuite.named(suite)
                .map(known ->
                        known.digest(digested(id, kind, terminalId, suite, backendKeyId, encapsulation, ciphertext)))
                .filter(digest::equals)
                .isPresent();
    }

    private static byte[] digested(
            UUID id,
            SubmissionKind kind,
            String terminalId,
            String suite,
            String backendKeyId,
            byte[] encapsulation,
            byte[] ciphertext) {
        return new Frame("banshi-envelope-1")
                .add(header(id, kind, terminalId, suite, backendKeyId))
                .add(encapsulation)
                .add(ciphertext)
                .bytes();
    }

    /** What is not secret and must not be changed: bound into the seal and into the terminal's signature. */
    static byte[] header(UUID id, SubmissionKind kind, String terminalId, String suite, String backendKeyId) {
        return new Frame("banshi-header-1")
                .add(id.toString())
                .add(kind.name())
                .add(terminalId)
                .add(suite)
                .add(backendKeyId)
                .bytes();
    }

    byte[] header() {
        return header(id, kind, terminalId, suite, backendKeyId);
    }

    @Override
    public byte[] encapsulation() {
        return encapsulation.clone();
    }

    @Override
    public byte[] ciphertext() {
        return ciphertext.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Envelope that
                && id.equals(that.id)
                && digest.equals(that.digest)
                && Arrays.equals(header(), that.header())
                && Arrays.equals(encapsulation, that.encapsulation)
                && Arrays.equals(ciphertext, that.ciphertext);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "Envelope[" + kind + " " + id + " of " + terminalId + "]";
    }
}
