package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentAccess;
import org.banshi.device.DocumentAccess.CardAccessNumber;
import org.banshi.device.DocumentAccess.MachineReadableZone;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.TravelDocument;
import org.banshi.device.TravelDocument.AccessProtocol;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.TravelDocumentOutcome.AccessDenied;
import org.banshi.device.TravelDocumentOutcome.NotRead;
import org.banshi.device.TravelDocumentOutcome.Read;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.banshi.simulator.smartcard.passport.FictionalPassports;
import org.banshi.simulator.smartcard.passport.PassportCard;
import org.banshi.simulator.smartcard.passport.SimulatedPassport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A passport in the virtual reader of a real pcscd, read by the driver as a terminal has it. */
@Timeout(120)
class PassportIT {

    private static final long PATIENCE_SECONDS = 30;
    private static final DocumentAccess ZONE = new MachineReadableZone("L898902C3", "740812", "340415");

    @TempDir
    Path countryCertificates;

    private final FictionalPassports passports = FictionalPassports.issuedBefore(Instant.now());
    private final PrivatePcscd service = new PrivatePcscd();
    private final VpcdSlot slot = new VpcdSlot("127.0.0.1", service.port());
    private final BlockingQueue<SmartCardEvent> events = new LinkedBlockingQueue<>();
    private SmartCardReader reader;

    @BeforeEach
    void open() throws Exception {
        service.start();
        passports.issuer().writeCountryCertificate(countryCertificates);
        // As PcscDriver opens it, with the options that a terminal's configuration has.
        DeviceUri uri = DeviceUri.parse("pcsc:*?portrait=yes&csca=" + countryCertificates);
        reader = new PcscDriver().open(uri);
        reader.watch(events::add);
    }

    @AfterEach
    void close() {
        reader.close();
        slot.close();
        service.close();
    }

    @Test
    void isReadByPaceAndFoundAuthentic() throws Exception {
        insert(passports.specimen());

        TravelDocument document = document(read(new CardAccessNumber("123456")));

        assertThat(document.documentNumber()).isEqualTo("L898902C3");
        assertThat(document.portrait()).isPresent();
        assertThat(document.verification().access()).isEqualTo(AccessProtocol.PACE);
        assertThat(document.verification().authentic()).isTrue();
    }

    @Test
    void isReadByBasicAccessControlAfterAWrongKey() throws Exception {
        insert(passports.specimen().withoutPace());

        assertThat(read(new MachineReadableZone("L898902C3", "740812", "340416")))
                .isInstanceOf(AccessDenied.class);
        TravelDocument document = document(read(ZONE));

        assertThat(document.verification().access()).isEqualTo(AccessProtocol.BAC);
        assertThat(document.verification().authentic()).isTrue();
    }

    @Test
    void pulledInTheMiddleOfAnExchangeIsSaidToBeMoved() throws Exception {
        insert(passports.specimen());
        slot.removeDuringCommand(20);

        TravelDocumentOutcome outcome = read(ZONE);

        assertThat(outcome).isInstanceOf(NotRead.class);
        assertThat(((NotRead) outcome).error().code()).isEqualTo(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        insert(passports.specimen());
        document(read(ZONE));
    }

    private void insert(SimulatedPassport passport) throws InterruptedException {
        slot.insert(new PassportCard(passport));
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(next()).isInstanceOf(SmartCardEvent.TravelDocumentFound.class);
    }

    private TravelDocumentOutcome read(DocumentAccess access) throws Exception {
        return reader.readTravelDocument(access).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static TravelDocument document(TravelDocumentOutcome outcome) {
        assertThat(outcome).isInstanceOf(Read.class);
        return ((Read) outcome).document();
    }

    private SmartCardEvent next() throws InterruptedException {
        SmartCardEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("no event came").isNotNull();
        return event;
    }
}
