package org.banshi.contract;

import java.io.IOException;
import java.nio.file.Path;

/** The key with which a terminal signs what it submits. Secret: {@link #toString()} says nothing. Thread-safe. */
public final class TerminalKey {

    private final CipherSuite suite = new InternationalSuite();
    private final CipherSuite.KeyMaterial key;

    private TerminalKey(CipherSuite.KeyMaterial key) {
        this.key = key;
    }

    public static TerminalKey generate() {
        return new TerminalKey(new InternationalSuite().newSigningKey());
    }

    /** @throws IOException if the file is missing, damaged or readable by others; says which and what to do */
    public static TerminalKey load(Path file) throws IOException {
        return new TerminalKey(Pem.load(file));
    }

    /** Writes PEM, readable by the owner alone; complete or not at all. */
    public void save(Path file) throws IOException {
        Pem.save(key, file);
    }

    /** The public part, to be given to the backend. */
    public TerminalRegistration registration(String terminalId) {
        return new TerminalRegistration(terminalId, suite.name(), PublicKeyText.of(suite, key.publicKey()));
    }

    CipherSuite suite() {
        return suite;
    }

    byte[] sign(byte[] message) {
        return suite.sign(key.privateKey(), message);
    }

    @Override
    public String toString() {
        return "TerminalKey[…]";
    }
}
