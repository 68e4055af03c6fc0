package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.DeviceUri;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.pcsc.lite.AttachedReaders;
import org.banshi.device.pcsc.lite.ReaderState;
import org.banshi.device.transport.Claims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers that are plugged in and out while the service lives, which virtual readers cannot be. */
class ReaderSessionTest {

    private static final TravelDocumentReader NO_DOCUMENTS = (card, access, cancelled) -> {
        throw new AssertionError("no document is read here");
    };

    private static final String READER = "ACS ACR39U ICC Reader 00 00";
    private static final long EMPTY = 0x10;
    private static final long PRESENT_MUTE = 0x220;
    private static final long UNAVAILABLE = 0x0C;

    private final Service service = new Service();
    private final List<DeviceStatus> statuses = new ArrayList<>();
    private final List<SmartCardEvent> events = new ArrayList<>();
    private Claims<SmartCardEvent> claims;
    private ReaderSession session;

    @BeforeEach
    void begin() throws Exception {
        claims = new Claims<>(DeviceUri.parse("pcsc:*"));
        session = new ReaderSession(new ReaderChoice(""), claims, NO_DOCUMENTS, statuses::add);
    }

    @Test
    void aReaderThatComesLaterIsFoundAtOnce() throws Exception {
        round();
        assertThat(statuses.getLast().error().orElseThrow().code()).isEqualTo(Code.PORT_MISSING);
        assertThat(service.waitedFor).containsExactly(ReaderState.NEW_READERS);
        service.readers.put(READER, EMPTY);
        round();
        assertThat(statuses.getLast()).isEqualTo(DeviceStatus.ONLINE.withMedia(Media.NOT_PRESENT));
        assertThat(session.identity()).isEqualTo(READER);
    }

    @Test
    void aReaderThatIsUnpluggedIsNoDeviceUntilItIsBack() throws Exception {
        service.readers.put(READER, EMPTY);
        for (int cycle = 0; cycle < 100; cycle++) {
            round();
            assertThat(statuses.getLast().availability()).isEqualTo(Availability.ONLINE);
            service.readers.put(READER, UNAVAILABLE);
            round();
            assertThat(statuses.getLast().error().orElseThrow().code()).isEqualTo(Code.LOST);
            service.readers.clear();
            round();
            assertThat(statuses.getLast().error().orElseThrow().code()).isEqualTo(Code.PORT_MISSING);
            service.readers.put(READER, EMPTY);
        }
    }

    @Test
    void aReaderThatIsGoneWithItsCardDoesNotCallTheCardRemoved() throws Exception {
        service.readers.put(READER, EMPTY);
        claims.claim(events::add, () -> {});
        round();
        service.readers.put(READER, PRESENT_MUTE);
        round();
        assertThat(events).hasSize(2);
        service.readers.clear();
        round();
        service.readers.put(READER, PRESENT_MUTE);
        round();
        assertThat(events).hasSize(4).noneMatch(SmartCardEvent.Removed.class::isInstance);
    }

    @Test
    void anExchangedCardIsANewOneAlthoughTheReaderWasNeverSeenEmpty() throws Exception {
        service.readers.put(READER, PRESENT_MUTE | 1L << 16);
        claims.claim(events::add, () -> {});
        round();
        round();
        assertThat(events).as("told once while it lies there").hasSize(2);
        service.readers.put(READER, PRESENT_MUTE | 3L << 16);
        round();
        assertThat(events.get(2)).isInstanceOf(SmartCardEvent.Removed.class);
        assertThat(events.get(3)).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(events.get(4)).isInstanceOf(SmartCardEvent.Unreadable.class);
    }

    @Test
    void nothingIsToldOfCardsOnceTheReaderIsToBeClosed() throws Exception {
        service.readers.put(READER, EMPTY);
        claims.claim(events::add, () -> {});
        round();
        session.stop();
        service.readers.put(READER, PRESENT_MUTE);
        round();
        assertThat(events).isEmpty();
    }

    @Test
    void aServiceThatTellsOfChangesThatAreNoneIsNotAskedAgainAtOnce() throws Exception {
        service.readers.put(READER, EMPTY);
        assertThat(round()).as("the first look is news").isTrue();
        assertThat(round()).as("a wait that ended in silence was a wait").isTrue();
        service.nervous = true;
        assertThat(round()).isFalse();
    }

    private boolean round() throws Exception {
        return session.round(service, Duration.ZERO);
    }

    /** Readers by name with their state's bits; answers as pcscd does, without waiting. */
    private static final class Service implements AttachedReaders {
        private final Map<String, Long> readers = new LinkedHashMap<>();
        private List<String> waitedFor = List.of();
        private boolean nervous;

        @Override
        public List<String> readers() {
            return List.copyOf(readers.keySet());
        }

        @Override
        public Optional<List<ReaderState>> awaitChange(List<ReaderState> known, Duration timeout) {
            waitedFor = known.stream().map(ReaderState::reader).toList();
            List<ReaderState> now = known.stream()
                    .map(state -> readers.containsKey(state.reader())
                            ? new ReaderState(state.reader(), readers.get(state.reader()))
                            : state)
                    .toList();
            return nervous || !now.equals(known) ? Optional.of(now) : Optional.empty();
        }
    }
}
