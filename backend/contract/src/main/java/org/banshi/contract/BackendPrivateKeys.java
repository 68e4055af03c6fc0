package org.banshi.contract;

import java.io.IOException;
import java.nio.file.Path;

/** The private keys of a backend. Secret: {@link #toString()} says nothing. Thread-safe. */
public final class BackendPrivateKeys {

    private static final String SEALING_FILE = "backend-sealing.pem";
    private static final String ACKNOWLEDGING_FILE = "backend-acknowledging.pem";

    private final CipherSuite suite = new InternationalSuite();
    private final CipherSuite.KeyMaterial sealing;
    private final CipherSuite.KeyMaterial acknowledging;

    private BackendPrivateKeys(CipherSuite.KeyMaterial sealing, CipherSuite.KeyMaterial acknowledging) {
        this.sealing = sealing;
        this.acknowledging = acknowledging;
    }

    public static BackendPrivateKeys generate() {
        CipherSuite suite = new InternationalSuite();
        return new BackendPrivateKeys(suite.newSealingKey(), suite.newSigningKey());
    }

    /** @throws IOException if a file is missing, damaged or readable by others; says which and what to do */
    public static BackendPrivateKeys load(Path folder) throws IOException {
        return new BackendPrivateKeys(
                Pem.load(folder.resolve(SEALING_FILE)), Pem.load(folder.resolve(ACKNOWLEDGING_FILE)));
    }

    /** Writes two PEM files, readable by the owner alone. */
    public void save(Path folder) throws IOException {
        Pem.save(sealing, folder.resolve(SEALING_FILE));
        Pem.save(acknowledging, folder.resolve(ACKNOWLEDGING_FILE));
    }

    public BackendKeys publicKeys() {
        return new BackendKeys(
                suite.name(),
                PublicKeyText.of(suite, sealing.publicKey()),
                PublicKeyText.of(suite, acknowledging.publicKey()));
    }

    CipherSuite suite() {
        return suite;
    }

    CipherSuite.KeyMaterial sealing() {
        return sealing;
    }

    byte[] sign(byte[] message) {
        return suite.sign(acknowledging.privateKey(), message);
    }

    @Override
    public String toString() {
        return "BackendPrivateKeys[…]";
    }
}
