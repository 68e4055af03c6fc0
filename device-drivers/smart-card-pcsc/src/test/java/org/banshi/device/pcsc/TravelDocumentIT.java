package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceError.Origin;
import org.banshi.device.DeviceUri;
import org.banshi.device.DocumentAccess;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.TravelDocumentOutcome;
import org.banshi.device.TravelDocumentOutcome.NotRead;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.VirtualCard;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a travel document is found, held and handed to who reads it; what that does with it is tested elsewhere. */
@Timeout(120)
class TravelDocumentIT {

    private static final long PATIENCE_SECONDS = 30;
    private static final DocumentAccess ACCESS = new DocumentAccess.CardAccessNumber("123456");

    /** 4,000 bytes in one exchange need extended lengths. */
    private static final int LONG = 4000;

    private final PrivatePcscd service = new PrivatePcscd();
    private final VpcdSlot slot = new VpcdSlot("127.0.0.1", service.port());
    private final BlockingQueue<SmartCardEvent> events = new LinkedBlockingQueue<>();
    private final Chip chip = new Chip();
    private TravelDocumentReader behaviour = (card, access, cancelled) -> refused("not set");
    private PcscReader reader;

    @BeforeEach
    void open() throws Exception {
        service.start();
        DeviceUri uri = DeviceUri.parse("pcsc:*");
        reader = new PcscReader(
                uri, ReaderChoice.of(uri), (card, access, cancelled) -> behaviour.read(card, access, cancelled));
        reader.start();
        reader.watch(events::add);
    }

    @AfterEach
    void close() {
        reader.close();
        slot.close();
        service.close();
    }

    @Test
    void isFoundHeldAndReadFromAFreshStartEachTime() throws Exception {
        findDocument();
        behaviour = (card, access, cancelled) -> {
            try {
                byte[] answer =
                        card.transmit(new CommandAPDU(0x00, 0xB0, 0, 0, LONG)).getData();
                return refused(access + " " + answer.length + " " + card.isExtendedAPDULengthSupported());
            } catch (CardServiceException failure) {
                return refused(String.valueOf(failure.getMessage()));
            }
        };
        for (int attempt = 0; attempt < 2; attempt++) {
            int before = chip.resets.get();
            TravelDocumentOutcome outcome = reader.readTravelDocument(ACCESS).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(outcome).isEqualTo(refused("CardAccessNumber[…] 4000 true"));
            assertThat(chip.resets).hasValue(before + 1);
        }
        assertThat(events).as("resetting is not removing").isEmpty();
        slot.remove();
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
    }

    @Test
    void aDocumentPulledWhileBeingReadIsNotReadAndThenRemoved() throws Exception {
        findDocument();
        behaviour = (card, access, cancelled) -> readOn(card);
        slot.removeDuringCommand(5);
        assertNotRead(reader.readTravelDocument(ACCESS), Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        assertNotRead(reader.readTravelDocument(ACCESS), Code.CARD_REMOVED);
    }

    @Test
    void cancellingEndsTheReadingAtTheNextExchangeAndTheDocumentCanBeReadAgain() throws Exception {
        findDocument();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        behaviour = (card, access, cancelled) -> {
            begun.countDown();
            TravelDocumentOutcome outcome = readOn(card);
            ended.countDown();
            return outcome;
        };
        CompletableFuture<TravelDocumentOutcome> reading = reader.readTravelDocument(ACCESS);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        reading.cancel(false);
        assertThat(ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        behaviour = (card, access, cancelled) -> refused("again");
        assertThat(reader.readTravelDocument(ACCESS).get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isEqualTo(refused("again"));
    }

    @Test
    void closingTheReaderEndsAReading() throws Exception {
        findDocument();
        behaviour = (card, access, cancelled) -> readOn(card);
        CompletableFuture<TravelDocumentOutcome> reading = reader.readTravelDocument(ACCESS);
        reader.close();
        assertNotRead(reading, Code.CANCELLED);
        assertNotRead(reader.readTravelDocument(ACCESS), Code.CANCELLED);
    }

    @Test
    void theServiceEndingInTheMiddleIsNotTheResidentsFault() throws Exception {
        findDocument();
        CountDownLatch begun = new CountDownLatch(1);
        behaviour = (card, access, cancelled) -> {
            begun.countDown();
            return readOn(card);
        };
        CompletableFuture<TravelDocumentOutcome> reading = reader.readTravelDocument(ACCESS);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        service.kill();
        assertNotRead(reading, Code.CONNECTION_REFUSED);
        service.start();
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(next()).isInstanceOf(SmartCardEvent.TravelDocumentFound.class);
    }

    @Test
    void aMistakeInTheReadingHarmsNothingElse() throws Exception {
        findDocument();
        behaviour = (card, access, cancelled) -> {
            throw new IllegalStateException("a mistake");
        };
        assertNotRead(reader.readTravelDocument(ACCESS), Code.INTERNAL);
        slot.remove();
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
    }

    @Test
    void withoutADocumentThereIsNothingToRead() throws Exception {
        assertNotRead(reader.readTravelDocument(ACCESS), Code.CARD_REMOVED);
    }

    private void findDocument() throws Exception {
        slot.insert(chip);
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(next()).isInstanceOf(SmartCardEvent.TravelDocumentFound.class);
    }

    /** Reads on until the card service refuses, as a long picture is read. */
    private static TravelDocumentOutcome readOn(net.sf.scuba.smartcards.CardService card) {
        while (true) {
            try {
                card.transmit(new CommandAPDU(0x00, 0xB0, 0, 0, LONG));
            } catch (CardServiceException over) {
                return refused("over");
            }
        }
    }

    private static TravelDocumentOutcome refused(String sentence) {
        return new TravelDocumentOutcome.AccessDenied(
                new DeviceError(Code.NOT_AUTHORISED, Origin.USER, Action.CLEAR, sentence, ""));
    }

    private static void assertNotRead(CompletableFuture<TravelDocumentOutcome> reading, Code code) throws Exception {
        TravelDocumentOutcome outcome = reading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(outcome).isInstanceOf(NotRead.class);
        DeviceError error = ((NotRead) outcome).error();
        assertThat(error.code()).as(error.toString()).isEqualTo(code);
    }

    private SmartCardEvent next() throws InterruptedException {
        SmartCardEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("no event came; status is %s", reader.status()).isNotNull();
        return event;
    }

    /** As much of an eMRTD as finding it takes. */
    private static final class Chip implements VirtualCard {
        private static final byte[] APPLICATION = HexFormat.of().parseHex("A0000002471001");
        private final AtomicInteger resets = new AtomicInteger();

        @Override
        public byte[] answerToReset() {
            return HexFormat.of().parseHex("3B80800101");
        }

        @Override
        public byte[] transmit(byte[] command) {
            if (command[1] == (byte) 0xB0) {
                byte[] answer = new byte[LONG + 2];
                answer[LONG] = (byte) 0x90;
                return answer;
            }
            boolean known = command.length >= 12
                    && command[1] == (byte) 0xA4
                    && Arrays.equals(Arrays.copyOfRange(command, 5, 12), APPLICATION);
            return known ? new byte[] {(byte) 0x90, 0} : new byte[] {0x6A, (byte) 0x82};
        }

        @Override
        public void reset() {
            resets.incrementAndGet();
        }
    }
}
