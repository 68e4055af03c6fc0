package org.banshi.device.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.banshi.device.DeviceClaimedException;
import org.banshi.device.DeviceDrivers;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.DeviceUri;
import org.banshi.device.SmartCardEvent;
import org.banshi.device.SmartCardReader;
import org.banshi.device.SocialSecurityCard;
import org.banshi.device.SocialSecurityCard.Holder;
import org.banshi.device.Subscription;
import org.banshi.simulator.smartcard.PrivatePcscd;
import org.banshi.simulator.smartcard.SocialSecurityHolder;
import org.banshi.simulator.smartcard.SocialSecurityTrait;
import org.banshi.simulator.smartcard.SocialSecurityVirtualCard;
import org.banshi.simulator.smartcard.UnknownVirtualCard;
import org.banshi.simulator.smartcard.VirtualCard;
import org.banshi.simulator.smartcard.VpcdSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The driver and virtual cards, over a real pcscd that is killed and comes back. What holds of every chip-card reader is
 * in PcscConformanceIT: many restarts, closing, cards that are mute.
 */
@Timeout(120)
class PcscReaderIT {

    private static final long PATIENCE_SECONDS = 30;

    private final PrivatePcscd service = new PrivatePcscd();
    private final VpcdSlot slot = new VpcdSlot("127.0.0.1", service.port());
    private final BlockingQueue<SmartCardEvent> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<DeviceStatus> statuses = new LinkedBlockingQueue<>();
    private SmartCardReader reader;

    @BeforeEach
    void open() throws Exception {
        open("pcsc:*");
    }

    @AfterEach
    void close() {
        reader.close();
        slot.close();
        service.close();
    }

    @Test
    void readsACardThatIsPutInAndSeesItGo() throws Exception {
        watchReady();
        slot.insert(card());
        SocialSecurityCard card = awaitRead();
        assertThat(card.cardId()).isEqualTo(SocialSecurityVirtualCard.CARD_ID);
        assertThat(card.cardNumber()).isEqualTo(SocialSecurityVirtualCard.CARD_NUMBER);
        assertThat(card.expires()).contains(LocalDate.of(2030, 1, 1));
        Holder holder = card.holder().orElseThrow();
        assertThat(holder.name()).isEqualTo("刘桂珍");
        assertThat(holder.numberChecks()).isTrue();
        awaitStatus(status -> status.media() == Media.PRESENT);
        slot.remove();
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        awaitStatus(status -> status.media() == Media.NOT_PRESENT);
        assertThat(reader.identity()).isEqualTo("Virtual PCD 00 00");
    }

    @ParameterizedTest
    @EnumSource(SocialSecurityTrait.class)
    void readsEveryKindOfSocialSecurityCardWithoutEverTryingAPin(SocialSecurityTrait trait) throws Exception {
        watchReady();
        SocialSecurityVirtualCard card = new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen(), trait);
        slot.insert(card);
        boolean holderMissing =
                trait == SocialSecurityTrait.PIN_PROTECTED || trait == SocialSecurityTrait.WITHOUT_HOLDER_FILE;
        assertThat(awaitRead().holder().isEmpty()).isEqualTo(holderMissing);
        assertThat(card.pinsTried()).isZero();
        assertThat(slot.commands())
                .isNotEmpty()
                .allSatisfy(command -> assertThat(command[1]).isIn((byte) 0xA4, (byte) 0xB2, (byte) 0xC0));
    }

    @Test
    void aCardLeftInIsReadOnceAndAgainByTheNextClaim() throws Exception {
        slot.insert(card());
        try (Subscription first = watchReady()) {
            awaitRead();
            assertThatThrownBy(() -> reader.watch(events::add)).isInstanceOf(DeviceClaimedException.class);
            int before = slot.commands().size();
            slot.remove();
            assertThat(next()).as("nothing came between").isInstanceOf(SmartCardEvent.Removed.class);
            assertThat(slot.commands()).hasSize(before);
            slot.insert(card());
            awaitRead();
        }
        // It lies there still.
        try (Subscription second = reader.watch(events::add)) {
            awaitRead();
        }
    }

    @Test
    void aCardPulledInTheMiddleOfACommandIsUnreadableAndMayBePutBack() throws Exception {
        watchReady();
        VirtualCard again = card();
        slot.insert(again);
        slot.removeDuringCommand(4);
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertUnreadable(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        slot.insert(again);
        awaitRead();
    }

    @Test
    void aSlowCardIsReadAllTheSame() throws Exception {
        watchReady();
        slot.thinking(Duration.ofMillis(60));
        slot.insert(card());
        awaitRead();
    }

    @Test
    void aMuteCardHindersNothingOnceItIsPulled() throws Exception {
        watchReady();
        slot.insert(card());
        slot.mute(true);
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(events).isEmpty();
        slot.remove();
        assertUnreadable(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        slot.insert(card());
        awaitRead();
    }

    @Test
    void aCardOfAnotherKindIsRejectedOnceAndThenLetAlone() throws Exception {
        watchReady();
        slot.insert(new UnknownVirtualCard());
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(assertUnreadable(Code.CARD_REJECTED).sentence()).contains("neither a social-security card");
        slot.remove();
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
    }

    @Test
    void aCardThatSaysNonsenseAtPowerUpIsRejectedWithAHintHowToPutItIn() throws Exception {
        watchReady();
        slot.answerToReset(Optional.of(HexFormat.of().parseHex("FFFFFFFF")));
        slot.insert(card());
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(assertUnreadable(Code.CARD_REJECTED).sentence()).contains("wrong way round");
        slot.remove();
        assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        slot.answerToReset(Optional.empty());
        slot.insert(card());
        awaitRead();
    }

    @Test
    void anImpossibleBirthDateIsATypedErrorWithoutTheDate() throws Exception {
        watchReady();
        slot.insert(new SocialSecurityVirtualCard(SocialSecurityHolder.impossibleBirth()));
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        assertThat(assertUnreadable(Code.CARD_DATA_INVALID).toString()).doesNotContain("20030230");
    }

    @Test
    void outlivesTheServiceAgainAndAgain() throws Exception {
        watchReady();
        for (int round = 0; round < 2; round++) {
            slot.insert(card());
            awaitRead();
            service.kill();
            DeviceStatus status = awaitStatus(candidate -> candidate.availability() == Availability.NO_DEVICE);
            assertThat(status.error().orElseThrow().code()).isEqualTo(Code.CONNECTION_REFUSED);
            assertThat(status.error().orElseThrow().sentence()).contains("pcscd is not running");
            slot.remove();
            assertThat(events).as("nobody has seen the reader empty").isEmpty();
            service.start();
            awaitStatus(candidate -> candidate.availability() == Availability.ONLINE);
            assertThat(next()).isInstanceOf(SmartCardEvent.Removed.class);
        }
    }

    @Test
    void aCardThatStayedInOverARestartIsReadAgainWithoutAWordThatItWasTaken() throws Exception {
        watchReady();
        slot.insert(card());
        awaitRead();
        service.restart();
        awaitRead();
    }

    @Test
    void withoutAReaderItSaysSoUntilThereIsOne() throws Exception {
        watchReady();
        service.kill();
        awaitStatus(status -> status.availability() == Availability.NO_DEVICE);
        service.startWithoutReader();
        DeviceStatus status = awaitStatus(candidate -> candidate
                .error()
                .filter(error -> error.code() == Code.PORT_MISSING)
                .isPresent());
        assertThat(status.error().orElseThrow().sentence()).startsWith("No chip-card reader is attached");
        service.restart();
        awaitStatus(candidate -> candidate.availability() == Availability.ONLINE);
        slot.insert(card());
        awaitRead();
    }

    @Test
    void theReaderIsChosenByAPartOfItsName() throws Exception {
        reader.close();
        statuses.clear();
        open("pcsc:pcd%2000%2001");
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        assertThat(reader.identity()).isEqualTo("Virtual PCD 00 01");
        reader.close();
        statuses.clear();
        open("pcsc:ACR39");
        DeviceStatus status = awaitStatus(candidate -> candidate.availability() == Availability.NO_DEVICE);
        assertThat(status.error().orElseThrow().sentence())
                .isEqualTo("No attached chip-card reader has “ACR39” in its name; attached are: “Virtual PCD 00 00”,"
                        + " “Virtual PCD 00 01”.");
    }

    @Test
    void idleItWaitsInTheServiceAndHardlyUsesTheProcessor() throws Exception {
        watchReady();
        Thread owner = threads().findFirst().orElseThrow();
        var times = java.lang.management.ManagementFactory.getThreadMXBean();
        long before = times.getThreadCpuTime(owner.threadId());
        owner.join(Duration.ofSeconds(2));
        long used = times.getThreadCpuTime(owner.threadId()) - before;
        assertThat(Duration.ofNanos(used)).as("of two seconds").isLessThan(Duration.ofMillis(40));
    }

    private void open(String uri) throws Exception {
        if (reader == null) {
            service.start();
        }
        reader = (SmartCardReader)
                DeviceDrivers.installed(getClass().getClassLoader()).open(DeviceUri.parse(uri));
        reader.onStatus(statuses::add);
    }

    private static VirtualCard card() {
        return new SocialSecurityVirtualCard(SocialSecurityHolder.liuGuizhen());
    }

    private static Stream<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("device pcsc"));
    }

    private Subscription watchReady() throws Exception {
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        return reader.watch(events::add);
    }

    private SocialSecurityCard awaitRead() throws Exception {
        assertThat(next()).isInstanceOf(SmartCardEvent.Reading.class);
        SmartCardEvent event = next();
        assertThat(event).isInstanceOf(SmartCardEvent.SocialSecurityRead.class);
        return ((SmartCardEvent.SocialSecurityRead) event).card();
    }

    private DeviceError assertUnreadable(Code code) throws Exception {
        SmartCardEvent event = next();
        assertThat(event).isInstanceOf(SmartCardEvent.Unreadable.class);
        DeviceError error = ((SmartCardEvent.Unreadable) event).error();
        assertThat(error.code()).as(error.toString()).isEqualTo(code);
        return error;
    }

    private SmartCardEvent next() throws InterruptedException {
        SmartCardEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(event).as("no event came; status is %s", reader.status()).isNotNull();
        return event;
    }

    private DeviceStatus awaitStatus(Predicate<DeviceStatus> wanted) throws InterruptedException {
        DeviceStatus status;
        do {
            status = statuses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(status)
                    .as("the status wanted did not come; it is %s", reader.status())
                    .isNotNull();
        } while (!wanted.test(status));
        return status;
    }
}
