package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banshi.device.pcsc.passport.Documents.CLOCK;
import static org.banshi.device.pcsc.passport.Documents.FICTIONAL;
import static org.banshi.device.pcsc.passport.Documents.NOW;
import static org.banshi.device.pcsc.passport.Documents.document;
import static org.banshi.device.pcsc.passport.Documents.zone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.banshi.device.DeviceUri;
import org.banshi.device.DeviceUriException;
import org.banshi.device.TravelDocument.Check;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PassportIssuer;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryCertificatesTest {

    @TempDir
    Path folder;

    @Test
    void readsACertificateInDer() throws Exception {
        FICTIONAL.issuer().writeCountryCertificate(folder);

        assertThat(issuerTrusted()).isEqualTo(Check.PASSED);
    }

    @Test
    void readsCertificatesInPem() throws Exception {
        String file = pem(PassportIssuer.of("FR", NOW)) + "a remark in between\n" + pem(FICTIONAL.issuer());
        Files.writeString(folder.resolve("countries.pem"), file);

        assertThat(issuerTrusted()).isEqualTo(Check.PASSED);
    }

    @Test
    void readsAMasterList() throws Exception {
        PassportIssuer publisher = PassportIssuer.of("DE", NOW);
        Files.write(folder.resolve("list.ml"), publisher.masterList(List.of(publisher, FICTIONAL.issuer())));

        assertThat(issuerTrusted()).isEqualTo(Check.PASSED);
    }

    @Test
    void passesOverAMasterListThatWasChanged() throws Exception {
        byte[] list = FICTIONAL.issuer().masterList(List.of(FICTIONAL.issuer()));
        list[list.length - 1] ^= 1;
        Files.write(folder.resolve("list.ml"), list);
        Files.write(folder.resolve("other.cer"), PassportIssuer.of("FR", NOW).countryCertificate());

        assertThat(issuerTrusted()).isEqualTo(Check.NOT_DONE);
    }

    @Test
    void passesOverWhatIsNoCertificate() throws Exception {
        FICTIONAL.issuer().writeCountryCertificate(folder);
        Files.writeString(folder.resolve("broken.cer"), "not a certificate");
        Files.writeString(folder.resolve("README.txt"), "who put them here");
        Files.createDirectory(folder.resolve("older.cer"));

        assertThat(issuerTrusted()).isEqualTo(Check.PASSED);
    }

    @Test
    void refusesAFolderWithNothingToTrust() throws IOException {
        Files.writeString(folder.resolve("broken.cer"), "not a certificate");

        assertThatThrownBy(() -> CountryCertificates.in(folder))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("holds no CSCA certificate");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> CountryCertificates.in(folder.resolve("nowhere")))
                .isInstanceOf(DeviceUriException.class)
                .hasMessageContaining("cannot be read");
    }

    private Check issuerTrusted() throws DeviceUriException {
        SimulatedPassport passport = FICTIONAL.specimen();
        PassportReader reader = PassportReader.of(DeviceUri.parse("pcsc:*?csca=" + folder + "&portrait=no"), CLOCK);
        return document(reader.read(new CardInProcess(new PassportCard(passport)), zone(passport), () -> false))
                .verification()
                .issuerTrusted();
    }

    private static String pem(PassportIssuer issuer) {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(issuer.countryCertificate())
                + "\n-----END CERTIFICATE-----\n";
    }
}
