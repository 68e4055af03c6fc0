package org.banshi.simulator.smartcard.passport;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.teletrust.TeleTrusTNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.ECPoint;

/**
 * The chip's side of PACE with generic mapping (ICAO 9303-11, 4.4): ECDH on brainpoolP256r1, AES-128, CMAC. The steps
 * come in order; any wrong one ends the attempt.
 */
final class PaceAccess {

    /** id-PACE-ECDH-GM-AES-CBC-CMAC-128, without tag and length. */
    static final byte[] PROTOCOL = HexFormat.of().parseHex("04007F00070202040202");

    /** EF.CardAccess: SET of one PACEInfo with the protocol above, version 2, standardised domain parameters 13. */
    static final byte[] CARD_ACCESS = HexFormat.of().parseHex("31143012060A04007F0007020204020202010202010D");

    private static final X9ECParameters CURVE = TeleTrusTNamedCurves.getByName("brainpoolP256r1");
    private static final int DOMAIN_PARAMETERS = 13;
    private static final int PUBLIC_KEY_BYTES = 65;
    private static final int NONCE = 16;

    private enum Step {
        SET_TEMPLATE,
        NONCE,
        MAP,
        AGREE,
        PROVE
    }

    /** An answer to a step; the channel comes with the last one. */
    sealed interface Reply {
        record Data(byte[] object) implements Reply {}

        record Opened(byte[] object, SecureChannel channel) implements Reply {}

        record Failed(int status) implements Reply {}
    }

    private final byte[] mrzPassword;
    private final byte[] canPassword;
    private final ChipRandom random;
    private Step next = Step.SET_TEMPLATE;
    private byte[] password = new byte[0];
    private byte[] nonce = new byte[0];
    private ECPoint generator = CURVE.getG();
    private ECPoint chipKey = CURVE.getG();
    private ECPoint terminalKey = CURVE.getG();
    private byte[] shared = new byte[0];

    /**
     * @param mrzPassword SHA-1 of the MRZ information
     * @param canPassword the digits of the card access number
     */
    PaceAccess(byte[] mrzPassword, byte[] canPassword, ChipRandom random) {
        this.mrzPassword = mrzPassword;
        this.canPassword = canPassword;
        this.random = random;
    }

    void reset() {
        next = Step.SET_TEMPLATE;
    }

    /** MSE:Set AT; the status word. */
    int setTemplate(byte[] data) {
        reset();
        byte[] reference = Tlv.find(data, 0x83).orElse(new byte[0]);
        byte[] parameters = Tlv.find(data, 0x84).orElse(new byte[] {DOMAIN_PARAMETERS});
        boolean known = Arrays.equals(Tlv.find(data, 0x80).orElse(new byte[0]), PROTOCOL)
                && Arrays.equals(parameters, new byte[] {DOMAIN_PARAMETERS});
        if (!known || reference.length != 1 || reference[0] < 1 || reference[0] > 2) {
            return StatusWord.WRONG_DATA;
        }
        password = DocumentKeys.aesKey(reference[0] == 1 ? mrzPassword : canPassword, DocumentKeys.PACE_PASSWORD);
        next = Step.NONCE;
        return StatusWord.OK;
    }

    /** GENERAL AUTHENTICATE with the content of its dynamic authentication data. */
    Reply step(byte[] object) {
        Step now = next;
        reset();
        try {
            return switch (now) {
                case SET_TEMPLATE -> new Reply.Failed(StatusWord.CONDITIONS_NOT_SATISFIED);
                case NONCE -> nonce();
                case MAP -> Tlv.find(object, 0x81).map(this::map).orElseGet(PaceAccess::wrong);
                case AGREE -> Tlv.find(object, 0x83).map(this::agree).orElseGet(PaceAccess::wrong);
                case PROVE -> Tlv.find(object, 0x85).map(this::prove).orElseGet(PaceAccess::wrong);
            };
        } catch (IllegalArgumentException notOnTheCurve) {
            return wrong();
        }
    }

    private Reply nonce() {
        nonce = random.bytes(NONCE);
        byte[] encrypted = Ciphers.aes(Cipher.ENCRYPT_MODE, password, new byte[Ciphers.AES_BLOCK], nonce);
        next = Step.MAP;
        return new Reply.Data(Tlv.of(0x80, encrypted));
    }

    private Reply map(byte[] terminalPoint) {
        BigInteger secret = random.scalar(CURVE.getN());
        ECPoint mine = CURVE.getG().multiply(secret).normalize();
        ECPoint common = point(terminalPoint).multiply(secret);
        generator = CURVE.getG().multiply(new BigInteger(1, nonce)).add(common).normalize();
        next = Step.AGREE;
        return new Reply.Data(Tlv.of(0x82, mine.getEncoded(false)));
    }

    private Reply agree(byte[] terminalPoint) {
        BigInteger secret = random.scalar(CURVE.getN());
        terminalKey = point(terminalPoint);
        chipKey = generator.multiply(secret).normalize();
        shared = terminalKey.multiply(secret).normalize().getAffineXCoord().getEncoded();
        next = Step.PROVE;
        return new Reply.Data(Tlv.of(0x84, chipKey.getEncoded(false)));
    }

    private Reply prove(byte[] token) {
        byte[] authentication = DocumentKeys.aesKey(shared, DocumentKeys.AUTHENTICATION);
        if (!Arrays.equals(token, token(authentication, chipKey))) {
            return new Reply.Failed(StatusWord.AUTHENTICATION_FAILED);
        }
        byte[] mine = token(authentication, terminalKey);
        byte[] encryption = DocumentKeys.aesKey(shared, DocumentKeys.ENCRYPTION);
        return new Reply.Opened(Tlv.of(0x86, mine), SecureChannel.aes(encryption, authentication));
    }

    /** The authentication token over the other side's public key. */
    private static byte[] token(byte[] key, ECPoint publicKey) {
        byte[] object = Tlv.of(0x7F49, Tlv.of(0x06, PROTOCOL), Tlv.of(0x86, publicKey.getEncoded(false)));
        return Ciphers.cmac(key, object);
    }

    private static ECPoint point(byte[] encoded) {
        if (encoded.length != PUBLIC_KEY_BYTES) {
            throw new IllegalArgumentException("not an uncompressed point");
        }
        return CURVE.getCurve().decodePoint(encoded);
    }

    private static Reply wrong() {
        return new Reply.Failed(StatusWord.WRONG_DATA);
    }

    /** Whether this object is an authentication object of PACE: 7C with its content. */
    static Optional<byte[]> content(byte[] data) {
        return Tlv.find(data, 0x7C);
    }
}
