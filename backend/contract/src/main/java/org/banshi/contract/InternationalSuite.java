package org.banshi.contract;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;

/** Suite {@code intl-1}: Ed25519, HPKE with X25519, HKDF-SHA-256 and AES-256-GCM (RFC 9180), SHA-256. */
record InternationalSuite() implements CipherSuite {

    static final String NAME = "intl-1";

    private static final byte[] NO_ASSOCIATED_DATA = {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public KeyMaterial newSigningKey() {
        return Jca.newEd25519();
    }

    @Override
    public KeyMaterial newSealingKey() {
        return Jca.newX25519();
    }

    @Override
    public byte[] sign(byte[] privateKey, byte[] message) {
        try {
            return Jca.signEd25519(privateKey, message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key is not usable", e);
        }
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            return Jca.verifyEd25519(publicKey, message, signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public Sealed seal(byte[] recipient, byte[] info, byte[] plain) {
        try {
            // The ephemeral private key is forgotten here, which is why the sender cannot open it again.
            return Hpke.AES_256_GCM.seal(Jca.newX25519(), recipient, info, NO_ASSOCIATED_DATA, plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The backend's key is not usable for sealing", e);
        }
    }

    @Override
    public Optional<byte[]> open(KeyMaterial recipient, byte[] info, Sealed sealed) {
        try {
            return Optional.of(Hpke.AES_256_GCM.open(recipient, info, NO_ASSOCIATED_DATA, sealed));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    @Override
    public String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Jca.sha256(bytes));
    }
}
