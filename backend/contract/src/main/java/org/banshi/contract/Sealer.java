package org.banshi.contract;

import java.util.UUID;

/**
 * Signs with the terminal's key, then seals to the backend's: what comes out only the backend can open, not even the
 * terminal. Thread-safe.
 *
 * @param terminalId who seals
 * @param terminalKey signs
 * @param backendKeys sealed to
 */
public record Sealer(String terminalId, TerminalKey terminalKey, BackendKeys backendKeys) {

    public Sealer {
        if (!backendKeys.suite().equals(terminalKey.suite().name())) {
            throw new IllegalArgumentException("The terminal's key is of the suite "
                    + terminalKey.suite().name() + ", the backend's keys are of the suite " + backendKeys.suite()
                    + ". Get both of one suite.");
        }
    }

    /**
     * @param id the payload's own id
     * @param payload JSON of an {@link Application} or {@link Rating}, see {@link ContractJson#write}
     */
    public Envelope seal(SubmissionKind kind, UUID id, byte[] payload) {
        CipherSuite suite = terminalKey.suite();
        String keyId = backendKeys.sealing().id();
        byte[] header = Envelope.header(id, kind, terminalId, suite.name(), keyId);
        byte[] signature = terminalKey.sign(SignedPayload.signed(header, payload));
        byte[] plain = new SignedPayload(signature, payload).bytes();
        CipherSuite.Sealed sealed = suite.seal(backendKeys.sealing().der(), header, plain);
        return Envelope.of(id, kind, terminalId, suite, keyId, sealed.encapsulation(), sealed.ciphertext());
    }
}
