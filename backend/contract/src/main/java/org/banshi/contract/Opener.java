package org.banshi.contract;

import java.util.Optional;

/**
 * Opens envelopes, on the backend. Thread-safe.
 *
 * @param keys to which they are sealed
 */
public record Opener(BackendPrivateKeys keys) {

    /** @param terminal the registration of the terminal that the envelope names */
    public Opened open(Envelope envelope, TerminalRegistration terminal) {
        CipherSuite suite = keys.suite();
        if (!envelope.suite().equals(suite.name()) || !terminal.suite().equals(suite.name())) {
            return new Opened.Refused(Opened.Reason.OTHER_SUITE);
        }
        if (!envelope.digestHolds()) {
            return new Opened.Refused(Opened.Reason.DIGEST_WRONG);
        }
        if (!envelope.backendKeyId().equals(keys.publicKeys().sealing().id())) {
            return new Opened.Refused(Opened.Reason.OTHER_BACKEND_KEY);
        }
        byte[] header = envelope.header();
        Optional<SignedPayload> found = suite.open(
                        keys.sealing(), header, new CipherSuite.Sealed(envelope.encapsulation(), envelope.ciphertext()))
                .flatMap(SignedPayload::parse);
        if (found.isEmpty()) {
            return new Opened.Refused(Opened.Reason.NOT_OPENED);
        }
        SignedPayload content = found.get();
        byte[] signed = SignedPayload.signed(header, content.payload());
        if (!terminal.terminalId().equals(envelope.terminalId())
                || !suite.verify(terminal.signingKey().der(), signed, content.signature())) {
            return new Opened.Refused(Opened.Reason.SIGNATURE_WRONG);
        }
        return new Opened.Payload(content.payload());
    }
}
