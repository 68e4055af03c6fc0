package org.banshi.device.pcsc.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banshi.device.pcsc.passport.Documents.FICTIONAL;
import static org.banshi.device.pcsc.passport.Documents.document;
import static org.banshi.device.pcsc.passport.Documents.number;
import static org.banshi.device.pcsc.passport.Documents.read;
import static org.banshi.device.pcsc.passport.Documents.zone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Provider;
import java.security.Security;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.banshi.device.DeviceUri;
import org.banshi.device.IdCard;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocument.Check;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.PassportFault;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.Test;

/** Documents that are as they should be. */
class PassportReaderTest {

    @Test
    void opensByPaceWithTheZoneAndFindsTheDocumentAuthentic() {
        TravelDocument document = document(read(FICTIONAL.specimen()));

        assertThat(document.kind()).isEqualTo("P");
        assertThat(document.issuer()).isEqualTo("UTO");
        assertThat(document.documentNumber()).isEqualTo("L898902C3");
        assertThat(document.surname()).isEqualTo("ERIKSSON");
        assertThat(document.givenNames()).isEqualTo("ANNA MARIA");
        assertThat(document.nationality()).isEqualTo("UTO");
        assertThat(document.birthDate()).contains(LocalDate.of(1974, 8, 12));
        assertThat(document.sex()).isEqualTo(IdCard.Sex.FEMALE);
        assertThat(document.expires()).contains(LocalDate.of(2034, 4, 15));
        assertThat(document.verification().access()).isEqualTo(AccessProtocol.PACE);
        assertThat(document.verification().authentic()).isTrue();
        assertThat(document.verification().explanation()).isEmpty();
    }

    @Test
    void opensByPaceWithTheCardAccessNumber() {
        SimulatedPassport passport = FICTIONAL.specimen().withPaceOnly();

        TravelDocument document = document(read(new PassportCard(passport), number(passport)));

        assertThat(document.surname()).isEqualTo("ERIKSSON");
        assertThat(document.verification().access()).isEqualTo(AccessProtocol.PACE);
    }

    @Test
    void opensOlderChipsByBasicAccessControl() {
        TravelDocument document = document(read(FICTIONAL.specimen().withoutPace()));

        assertThat(document.documentNumber()).isEqualTo("L898902C3");
        assertThat(document.verification().access()).isEqualTo(AccessProtocol.BAC);
        assertThat(document.verification().authentic()).isTrue();
        assertThat(document.verification().explanation()).isEmpty();
    }

    @Test
    void fallsBackToBasicAccessControlWherePaceBreaksOff() {
        SimulatedPassport passport = FICTIONAL.specimen();
        PassportCard card = new PassportCard(passport).cause(PassportFault.PACE_BREAKS_OFF);

        TravelDocument document = document(read(card, zone(passport)));

        assertThat(document.verification().access()).isEqualTo(AccessProtocol.BAC);
        assertThat(document.verification().explanation())
                .containsExactly("PACE was offered, but broke off for a technical reason (SW=6F00); the chip was opened"
                        + " by Basic Access Control.");
    }

    @Test
    void takesThePortraitAsItIs() throws IOException {
        TravelDocument.Portrait portrait =
                document(read(FICTIONAL.specimen())).portrait().orElseThrow();

        assertThat(portrait.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(portrait.bytes())).getHeight())
                .isEqualTo(320);
    }

    @Test
    void leavesThePortraitAloneUnlessAsked() throws Exception {
        SimulatedPassport passport = FICTIONAL.specimen();
        CardInProcess card = new CardInProcess(new PassportCard(passport));
        PassportReader reader = PassportReader.of(DeviceUri.parse("pcsc:*"), Documents.CLOCK);

        TravelDocument document = document(reader.read(card, zone(passport), () -> false));

        assertThat(document.portrait()).isEmpty();
        assertThat(document.verification().issuerTrusted()).isEqualTo(Check.NOT_DONE);
        assertThat(document.verification().dataUnchanged()).isEqualTo(Check.PASSED);
        assertThat(card.exchanges()).isLessThan(25);
    }

    @Test
    void readsPortraitsBeyond32KiBInBothSuites() {
        byte[] large = new byte[70_000];
        new Random(1).nextBytes(large);
        byte[] start = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
        System.arraycopy(start, 0, large, 0, start.length);
        SimulatedPassport passport = FICTIONAL.issuer().withPicture(FICTIONAL.specimen(), large);

        for (SimulatedPassport each : List.of(passport, passport.withoutPace())) {
            TravelDocument document = document(read(each));

            assertThat(document.portrait().orElseThrow().bytes()).isEqualTo(large);
            assertThat(document.verification().authentic()).isTrue();
        }
    }

    @Test
    void readsCardsWithLongNumbers() {
        TravelDocument document = document(read(FICTIONAL.card()));

        assertThat(document.documentNumber()).isEqualTo("D2314589012");
        assertThat(document.surname()).isEqualTo("STEVENSON");
        assertThat(document.givenNames()).isEqualTo("PETER JOHN");
        assertThat(document.birthDate()).contains(LocalDate.of(1934, 7, 12));
        assertThat(document.sex()).isEqualTo(IdCard.Sex.MALE);
        assertThat(document.verification().authentic()).isTrue();
    }

    @Test
    void readsPermitsInTheMainlandsArrangement() {
        TravelDocument document = document(read(FICTIONAL.permit()));

        assertThat(document.kind()).isEqualTo("CS");
        assertThat(document.issuer()).isEqualTo("CHN");
        assertThat(document.documentNumber()).isEqualTo("C00000001");
        assertThat(document.surname()).isEqualTo("ZHANG");
        assertThat(document.givenNames()).isEqualTo("SAN");
        assertThat(document.birthDate()).contains(LocalDate.of(1990, 3, 7));
        assertThat(document.expires()).contains(LocalDate.of(2032, 4, 1));
        assertThat(document.sex()).isEqualTo(IdCard.Sex.UNKNOWN);
    }

    @Test
    void leavesOpenWhatTheDocumentLeavesOpen() {
        TravelDocument document = document(read(FICTIONAL.sparse()));

        assertThat(document.birthDate()).isEmpty();
        assertThat(document.givenNames()).isEmpty();
        assertThat(document.sex()).isEqualTo(IdCard.Sex.NOT_STATED);
    }

    @Test
    void readsChipsThatAnswerInSmallPieces() {
        SimulatedPassport passport = FICTIONAL.specimen();
        PassportCard card = new PassportCard(passport).cause(PassportFault.SMALL_BLOCKS);

        assertThat(document(read(card, zone(passport))).verification().authentic())
                .isTrue();
    }

    @Test
    void readsTheSameCardAgain() {
        SimulatedPassport passport = FICTIONAL.specimen();
        CardInProcess card = new CardInProcess(new PassportCard(passport));

        document(Documents.reader().read(card, zone(passport), () -> false));
        document(Documents.reader().read(card, number(passport), () -> false));
    }

    @Test
    void leavesTheSecurityProvidersAlone() {
        List<Provider> before = List.of(Security.getProviders());

        document(read(FICTIONAL.specimen()));
        document(read(FICTIONAL.specimen().withoutPace()));

        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
        assertThat(Security.getProvider("BC")).isNull();
    }
}
