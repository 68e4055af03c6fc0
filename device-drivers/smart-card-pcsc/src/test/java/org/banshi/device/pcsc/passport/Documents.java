package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceUriException;
import org.banshi.device.DocumentAccess;
import org.banshi.device.DocumentAccess.CardAccessNumber;
import org.banshi.device.DocumentAccess.MachineReadableZone;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PassportIssuer;
import org.banshi.simulator.smartcard.passport.PrintedKeys;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;

/** What the tests of this package share: fictional documents, a reader that trusts their issuer, and shorthand. */
final class Documents {

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);

    static final FictionalPassports FICTIONAL = FictionalPassports.issuedBefore(NOW);

    private Documents() {}

    static CountryCertificates trusting(PassportIssuer... issuers) {
        try {
            Path folder = Files.createTempDirectory("csca");
            try {
                for (int i = 0; i < issuers.length; i++) {
                    Files.write(folder.resolve(i + ".cer"), issuers[i].countryCertificate());
                }
                return CountryCertificates.in(folder);
            } finally {
                for (int i = 0; i < issuers.length; i++) {
                    Files.delete(folder.resolve(i + ".cer"));
                }
                Files.delete(folder);
            }
        } catch (IOException | DeviceUriException broken) {
            throw new AssertionError(broken);
        }
    }

    static PassportReader reader() {
        return new PassportReader(trusting(FICTIONAL.issuer()), true, CLOCK);
    }

    static DocumentAccess zone(SimulatedPassport passport) {
        PrintedKeys printed = passport.printed();
        return new MachineReadableZone(printed.documentNumber(), printed.birth(), printed.expiry());
    }

    static DocumentAccess number(SimulatedPassport passport) {
        return new CardAccessNumber(passport.printed().cardAccessNumber());
    }

    static TravelDocumentOutcome read(SimulatedPassport passport) {
        return read(new PassportCard(passport), zone(passport));
    }

    static TravelDocumentOutcome read(PassportCard card, DocumentAccess access) {
        return reader().read(new CardInProcess(card), access, () -> false);
    }

    static TravelDocument document(TravelDocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(TravelDocumentOutcome.Read.class);
        return ((TravelDocumentOutcome.Read) outcome).document();
    }

    static DeviceError notRead(TravelDocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(TravelDocumentOutcome.NotRead.class);
        return ((TravelDocumentOutcome.NotRead) outcome).error();
    }

    static DeviceError denied(TravelDocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(TravelDocumentOutcome.AccessDenied.class);
        return ((TravelDocumentOutcome.AccessDenied) outcome).error();
    }
}
