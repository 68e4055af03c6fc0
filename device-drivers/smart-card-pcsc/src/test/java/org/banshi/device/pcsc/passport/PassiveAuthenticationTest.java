package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.pcsc.passport.Documents.CLOCK;
import static org.banshi.device.pcsc.passport.Documents.FICTIONAL;
import static org.banshi.device.pcsc.passport.Documents.NOW;
import static org.banshi.device.pcsc.passport.Documents.document;
import static org.banshi.device.pcsc.passport.Documents.read;
import static org.banshi.device.pcsc.passport.Documents.trusting;
import static org.banshi.device.pcsc.passport.Documents.zone;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import org.banshi.device.TravelDocument.Check;
import org.banshi.device.TravelDocument.Verification;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PassportHolder;
import org.banshi.simulator.smartcard.passport.PassportIssuer;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;

/** Documents that somebody has been at, and issuers that nobody knows. */
class PassiveAuthenticationTest {

    private static final SimulatedPassport SPECIMEN = FICTIONAL.specimen();

    @Test
    void aChangedZoneIsNoticed() {
        byte[] zone = SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_1);
        String text = new String(zone, StandardCharsets.ISO_8859_1).replace("ANNA<MARIA", "ANNA<SOFIA");
        SimulatedPassport forged =
                SPECIMEN.with(SimulatedPassport.DATA_GROUP_1, text.getBytes(StandardCharsets.ISO_8859_1));

        Verification verification = document(read(forged)).verification();

        assertThat(verification.dataUnchanged()).isEqualTo(Check.FAILED);
        assertThat(verification.signature()).isEqualTo(Check.PASSED);
        assertThat(verification.authentic()).isFalse();
        assertThat(verification.explanation())
                .anyMatch(line -> line.contains("Data group 1") && line.contains("changed"));
    }

    @Test
    void aChangedPortraitIsNoticed() {
        byte[] portrait = SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_2).clone();
        portrait[portrait.length - 20] ^= 1;

        Verification verification = document(read(SPECIMEN.with(SimulatedPassport.DATA_GROUP_2, portrait)))
                .verification();

        assertThat(verification.dataUnchanged()).isEqualTo(Check.FAILED);
    }

    @Test
    void aWrongSignatureIsNoticed() {
        byte[] object = SPECIMEN.files().get(SimulatedPassport.SECURITY_OBJECT).clone();
        object[object.length - 1] ^= 1;

        Verification verification = document(read(SPECIMEN.with(SimulatedPassport.SECURITY_OBJECT, object)))
                .verification();

        assertThat(verification.signature()).isEqualTo(Check.FAILED);
        assertThat(verification.dataUnchanged()).isEqualTo(Check.PASSED);
        assertThat(verification.authentic()).isFalse();
    }

    @Test
    void hashesThatTheSignatureDoesNotCoverAreNoticed() {
        byte[] object = SPECIMEN.files().get(SimulatedPassport.SECURITY_OBJECT).clone();
        byte[] forgedZone = SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_1).clone();
        String before = new String(object, StandardCharsets.ISO_8859_1);
        forgedZone[10] = 'Q';
        String after = before.replace(sha256(SPECIMEN.files().get(SimulatedPassport.DATA_GROUP_1)), sha256(forgedZone));
        assertThat(after).isNotEqualTo(before);
        SimulatedPassport forged = SPECIMEN.with(SimulatedPassport.DATA_GROUP_1, forgedZone)
                .with(SimulatedPassport.SECURITY_OBJECT, after.getBytes(StandardCharsets.ISO_8859_1));

        Verification verification = document(read(forged)).verification();

        assertThat(verification.dataUnchanged()).isEqualTo(Check.PASSED);
        assertThat(verification.signature()).isEqualTo(Check.FAILED);
    }

    @Test
    void aDamagedCertificateOfTheSignerIsNoSurprise() {
        byte[] object = SPECIMEN.files().get(SimulatedPassport.SECURITY_OBJECT).clone();
        // Authority key identifier (2.5.29.35): its OID, 04 length, 30 length; that last length becomes impossible.
        int identifier = new String(object, StandardCharsets.ISO_8859_1).indexOf("\u0006\u0003\u0055\u001d\u0023");
        assertThat(identifier).isPositive();
        object[identifier + 8] = (byte) 0x88;

        Verification verification = document(read(SPECIMEN.with(SimulatedPassport.SECURITY_OBJECT, object)))
                .verification();

        assertThat(verification.issuerTrusted()).isEqualTo(Check.FAILED);
        assertThat(verification.explanation()).anyMatch(line -> line.contains("certificate is damaged"));
        assertThat(verification.authentic()).isFalse();
    }

    @Test
    void aMissingSecurityObjectLeavesEverythingOpen() {
        Verification verification = document(read(SPECIMEN.without(SimulatedPassport.SECURITY_OBJECT)))
                .verification();

        assertThat(verification.dataUnchanged()).isEqualTo(Check.NOT_DONE);
        assertThat(verification.signature()).isEqualTo(Check.NOT_DONE);
        assertThat(verification.issuerTrusted()).isEqualTo(Check.NOT_DONE);
        assertThat(verification.explanation()).anyMatch(line -> line.contains("EF.SOD"));
    }

    @Test
    void anUnknownIssuerIsNotVerifiedAndNotAccused() {
        PassportIssuer stranger = PassportIssuer.of("UT", NOW);

        Verification verification = verify(SPECIMEN, trusting(stranger));

        assertThat(verification.signature()).isEqualTo(Check.PASSED);
        assertThat(verification.issuerTrusted()).isEqualTo(Check.NOT_DONE);
        assertThat(verification.explanation()).anyMatch(line -> line.contains("country UT"));
    }

    @Test
    void withoutCountryCertificatesTheReasonIsTheTerminal() {
        Verification verification = verify(SPECIMEN, CountryCertificates.none());

        assertThat(verification.issuerTrusted()).isEqualTo(Check.NOT_DONE);
        assertThat(verification.explanation()).anyMatch(line -> line.contains("option csca"));
    }

    @Test
    void anotherCountrysSignerCannotVouchForADocument() {
        PassportIssuer france = PassportIssuer.of("FR", NOW);
        PassportHolder holder =
                new PassportHolder("P", "CHN", "E00000000", "ZHENGJIAN", "YANGBEN", "CHN", "810803", "F", "330101", "");
        SimulatedPassport forged = france.booklet("forged", holder, "123456");

        Verification verification = verify(forged, trusting(france));

        assertThat(verification.signature()).isEqualTo(Check.PASSED);
        assertThat(verification.issuerTrusted()).isEqualTo(Check.FAILED);
        assertThat(verification.explanation()).anyMatch(line -> line.contains("another country (FR)"));
    }

    @Test
    void oldCertificatesAreRemarkedNotRefused() {
        InstantSource later = InstantSource.fixed(NOW.plus(Duration.ofDays(5000)));
        PassportReader reader = new PassportReader(trusting(FICTIONAL.issuer()), false, later);

        Verification verification = document(
                        reader.read(new CardInProcess(new PassportCard(SPECIMEN)), zone(SPECIMEN), () -> false))
                .verification();

        assertThat(verification.authentic()).isTrue();
        assertThat(verification.explanation())
                .hasSize(2)
                .allMatch(line -> line.contains("not valid at this terminal's date"));
    }

    @Test
    void countriesAreComparedOnlyWhereBothAreKnown() {
        assertThat(Countries.differ("CN", "CHN")).isFalse();
        assertThat(Countries.differ("DE", "D")).isFalse();
        assertThat(Countries.differ("GB", "GBD")).isFalse();
        assertThat(Countries.differ("UN", "UNO")).isFalse();
        assertThat(Countries.differ("EU", "EUE")).isFalse();
        assertThat(Countries.differ("FR", "CHN")).isTrue();
    }

    private static Verification verify(SimulatedPassport passport, CountryCertificates trusted) {
        PassportReader reader = new PassportReader(trusted, false, CLOCK);
        return document(reader.read(new CardInProcess(new PassportCard(passport)), zone(passport), () -> false))
                .verification();
    }

    private static String sha256(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new String(hash, StandardCharsets.ISO_8859_1);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
