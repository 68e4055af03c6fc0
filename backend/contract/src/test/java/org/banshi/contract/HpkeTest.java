package org.banshi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** RFC 9180 appendix A.1.1, first message: the published numbers, so that any other implementation opens ours. */
class HpkeTest {

    private static final String PRIVATE = "302e020100300506032b656e04220420";
    private static final String PUBLIC = "302a300506032b656e032100";

    private final CipherSuite.KeyMaterial recipient = new CipherSuite.KeyMaterial(
            hex(PRIVATE + "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
            hex(PUBLIC + "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"));
    private final CipherSuite.KeyMaterial ephemeral = new CipherSuite.KeyMaterial(
            hex(PRIVATE + "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"),
            hex(PUBLIC + "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"));
    private final byte[] info = hex("4f6465206f6e2061204772656369616e2055726e");
    private final byte[] associated = hex("436f756e742d30");
    private final byte[] plain = hex("4265617574792069732074727574682c20747275746820626561757479");

    @Test
    void sealsAsThePublishedVectorDoes() throws Exception {
        CipherSuite.Sealed sealed = new Hpke(1, 16).seal(ephemeral, recipient.publicKey(), info, associated, plain);

        assertThat(HexFormat.of().formatHex(sealed.encapsulation()))
                .isEqualTo("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
        assertThat(HexFormat.of().formatHex(sealed.ciphertext()))
                .isEqualTo("f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a9"
                        + "6d8770ac83d07bea87e13c512a");
    }

    @Test
    void opensWhatItSealedWithTheLongerKeyToo() throws Exception {
        CipherSuite.Sealed sealed = Hpke.AES_256_GCM.seal(ephemeral, recipient.publicKey(), info, associated, plain);

        assertThat(Hpke.AES_256_GCM.open(recipient, info, associated, sealed)).isEqualTo(plain);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
