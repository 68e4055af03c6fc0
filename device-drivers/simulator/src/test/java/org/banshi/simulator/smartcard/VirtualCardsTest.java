package org.banshi.simulator.smartcard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualCardsTest {

    @TempDir
    Path folder;

    @Test
    void everyNameMakesACardOfItsOwn() {
        assertThat(VirtualCards.names()).contains("passport", "passport-bac", "permit");
        for (String name : VirtualCards.names()) {
            VirtualCard card = VirtualCards.named(name).orElseThrow();
            assertThat(card.answerToReset()[0]).as(name).isEqualTo((byte) 0x3B);
            assertThat(VirtualCards.named(name).orElseThrow()).isNotSameAs(card);
        }
    }

    @Test
    void theCertificateToTrustGoesIntoAFolderThatNeedNotBeThere() throws Exception {
        VirtualCards.writeCountryCertificate(folder.resolve("csca"));

        assertThat(Files.size(folder.resolve("csca").resolve("csca-ut.cer"))).isPositive();
    }
}
