package org.banshi.device.samv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.banshi.device.CardEvent;
import org.banshi.device.DeviceClaimedException;
import org.banshi.device.DeviceError.Action;
import org.banshi.device.DeviceError.Code;
import org.banshi.device.DeviceStatus;
import org.banshi.device.DeviceStatus.Availability;
import org.banshi.device.DeviceStatus.Media;
import org.banshi.device.IdCard;
import org.banshi.device.ResidentCard;
import org.banshi.device.Subscription;
import org.banshi.simulator.samv.FictionalPersons;
import org.banshi.simulator.samv.ReplyDamage;
import org.banshi.simulator.samv.SamvFault;
import org.banshi.simulator.samv.SamvQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The driver and the simulated reader, over a real pseudo-terminal with bytes at 115,200 baud. */
@Timeout(60)
class SamvReaderTest extends OnSimulatedReader {

    @Test
    void readsACardThatIsPutDownAndSeesItGo() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.middleAged());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        ResidentCard card = (ResidentCard) ((CardEvent.Read) next()).card();
        assertThat(card.name()).isEqualTo("赵明");
        assertThat(card.ethnicity().name()).isEqualTo("满");
        assertThat(card.numberChecks()).isTrue();
        assertThat(card.photo().length()).isEqualTo(1024);
        awaitStatus(status -> status.media() == Media.PRESENT);
        simulator.removeCard();
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        awaitStatus(status -> status.media() == Media.NOT_PRESENT);
    }

    @Test
    void aCardLeftLyingIsReadOnceAndAgainAfterItWasPutBack() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.young());
        awaitRead("王小雨");
        int before = simulator.requests();
        awaitRequests(before + 5);
        assertThat(events).isEmpty();
        simulator.removeCard();
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        simulator.putCard(FictionalPersons.elderly());
        awaitRead("李秀兰");
    }

    @Test
    void aCardExchangedQuicklyIsNotMistakenForTheFirst() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.young());
        awaitRead("王小雨");
        simulator.removeCard();
        simulator.putCard(FictionalPersons.moved());
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        assertThat(awaitRead("吴迁").address().orElseThrow()).endsWith("府西街20号");
    }

    @Test
    void aCardThatLiesThereAlreadyIsReportedToEachNewClaim() throws Exception {
        simulator.putCard(FictionalPersons.rareName());
        try (Subscription first = watchReady()) {
            awaitRead("周䶮");
            assertThatThrownBy(() -> reader().watch(events::add)).isInstanceOf(DeviceClaimedException.class);
        }
        try (Subscription second = reader().watch(events::add)) {
            awaitRead("周䶮");
        }
    }

    @Test
    void aCardPulledWhileBeingReadIsUnreadableAndMayBePutBack() throws Exception {
        watchReady();
        simulator.pullCardDuringNextRead();
        simulator.putCard(FictionalPersons.specimen());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        assertUnreadable(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @ParameterizedTest
    @EnumSource(
            value = SamvQuestion.class,
            names = {"SELECT", "ADDRESSES", "READ"})
    void aCardPulledAtAnyStepIsUnreadableAndMayBePutBack(SamvQuestion step) throws Exception {
        watchReady();
        simulator.pullCardAt(step);
        simulator.putCard(FictionalPersons.specimen());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        assertUnreadable(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @Test
    void aCardMovedWhileBeingReadIsReadAgainByItself() throws Exception {
        watchReady();
        simulator.moveCardDuringNextRead();
        simulator.putCard(FictionalPersons.specimen());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        assertUnreadable(Code.CARD_REMOVED);
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
        awaitRead("张三");
    }

    @Test
    void aCardFoundAndNotSelectedIsReadAllTheSame() throws Exception {
        watchReady();
        simulator.answerNext(SamvQuestion.ADDRESSES, 0x24, 1);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @Test
    void aRejectedCardIsUnreadable() throws Exception {
        watchReady();
        simulator.failNextRead(0x33);
        simulator.putCard(FictionalPersons.specimen());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        assertUnreadable(Code.CARD_REJECTED);
        awaitRequests(simulator.requests() + 8);
        assertThat(events).as("told once while it lies there").isEmpty();
        simulator.removeCard();
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
    }

    @ParameterizedTest
    @EnumSource(ReplyDamage.class)
    void oneDamagedReplyHindersNothing(ReplyDamage damage) throws Exception {
        if (damage == ReplyDamage.LOST) {
            open("", SamvTimings.AS_USUAL);
        }
        watchReady();
        simulator.damageReplies(damage, 1);
        simulator.putCard(FictionalPersons.surrogateName());
        awaitRead("刘𬱖");
    }

    @Test
    void aReplyThatStaysBrokenIsAskedForTwiceAndThenReported() throws Exception {
        watchReady();
        int before = simulator.requests();
        simulator.damageReplies(ReplyDamage.WRONG_CHECKSUM, 2);
        DeviceStatus status = awaitStatus(candidate -> candidate.error().isPresent());
        assertThat(status.error().orElseThrow().code()).isEqualTo(Code.GARBLED);
        assertThat(simulator.requests()).isGreaterThanOrEqualTo(before + 2);
        awaitStatus(candidate -> candidate.availability() == Availability.ONLINE);
    }

    @Test
    void bytesThatNobodyAskedForAreIgnored() throws Exception {
        watchReady();
        simulator.sendUnasked(new byte[300]);
        simulator.putCard(FictionalPersons.longName());
        awaitRead("阿卜杜热合曼·买买提江艾力");
    }

    /** The line has room for a reply between the nonsense; whether the driver finds it is not promised. */
    @Test
    void aFloodHindersNothingOnceItIsOver() throws Exception {
        watchReady();
        simulator.flood(true);
        awaitRequests(simulator.requests() + 3);
        simulator.flood(false);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @Test
    void closingDoesNotWaitForAFlood() throws Exception {
        watchReady();
        simulator.flood(true);
        awaitRequests(simulator.requests() + 1);
        long start = System.nanoTime();
        reader().close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void repliesInPiecesAreRead() throws Exception {
        watchReady();
        simulator.chop(100, Duration.ofMillis(5));
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @Test
    void aSlowModuleIsWaitedFor() throws Exception {
        watchReady();
        simulator.thinking(Duration.ofMillis(300));
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    /** Slower than the driver's patience: asked again, it answers twice, and the answers must not change places. */
    @Test
    void aModuleThatAnswersTwiceBecauseItIsSlowIsUnderstood() throws Exception {
        open("", SamvTimings.AS_USUAL);
        watchReady();
        simulator.thinking(Duration.ofMillis(700));
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    /** An answer that came after it was given up for lost, when the next question had been asked already. */
    @ParameterizedTest
    @CsvSource({"SELECT, 9F, 4", "READ, 91, 0"})
    void anAnswerToAnotherQuestionIsNotTakenForThisOnes(SamvQuestion question, String sw3, int bytes) throws Exception {
        watchReady();
        simulator.answerBefore(question, Integer.parseInt(sw3, 16), bytes);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    /** With only the late answer heard in time, the question is asked again, and its second answer must not be the next's. */
    @Test
    void anAnswerToAnotherQuestionIsNotTakenForASignThatTheReplyWasLost() throws Exception {
        open("", SamvTimings.AS_USUAL);
        watchReady();
        simulator.thinking(Duration.ofMillis(700));
        simulator.answerBefore(SamvQuestion.SELECT, 0x9F, 4);
        simulator.putCard(FictionalPersons.moved());
        assertThat(awaitRead("吴迁").address().orElseThrow()).endsWith("府西街20号");
    }

    @Test
    void anImpossibleBirthDateIsATypedErrorWithoutTheDate() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.impossibleBirth());
        assertThat(next()).isInstanceOf(CardEvent.Reading.class);
        assertThat(assertUnreadable(Code.CARD_DATA_INVALID)).doesNotContain("19990230");
    }

    @Test
    void anUnknownEthnicityIsKeptLiterally() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.unknownEthnicity());
        assertThat(((ResidentCard) awaitRead("何同")).ethnicity()).isEqualTo(new IdCard.Ethnicity("77", "77"));
    }

    @ParameterizedTest
    @EnumSource(
            value = SamvFault.class,
            names = {"SELF_TEST_FAILED", "UNAUTHORISED"})
    void aBrokenModuleNeedsMaintenanceAndRecovers(SamvFault fault) throws Exception {
        watchReady();
        simulator.fault(fault);
        DeviceStatus status = awaitStatus(candidate -> candidate.availability() == Availability.HARDWARE_ERROR);
        assertThat(status.error().orElseThrow().action()).isEqualTo(Action.MAINTENANCE);
        simulator.fault(SamvFault.NONE);
        awaitStatus(candidate -> candidate.availability() == Availability.ONLINE);
        simulator.putCard(FictionalPersons.specimen());
        awaitRead("张三");
    }

    @Test
    void aSilentModuleIsNoDeviceUntilItAnswersAgain() throws Exception {
        open("", SamvTimings.AS_USUAL);
        watchReady();
        simulator.fault(SamvFault.DEAD);
        DeviceStatus status = awaitStatus(candidate -> candidate.availability() == Availability.NO_DEVICE);
        assertThat(status.error().orElseThrow().code()).isEqualTo(Code.NO_ANSWER);
        simulator.fault(SamvFault.NONE);
        awaitStatus(Availability.ONLINE);
    }

    @Test
    void unpluggedAndPluggedInAgainItWorks() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.young());
        awaitRead("王小雨");
        simulator.unplug();
        awaitStatus(status -> status.error()
                .filter(error -> error.code() == Code.PORT_MISSING)
                .isPresent());
        simulator.replug();
        awaitStatus(Availability.ONLINE);
        // The card was never seen to go: it is read again, without a word that it was taken.
        awaitRead("王小雨");
    }

    @Test
    void aCardTakenWhileTheReaderWasGoneIsRemovedOnceThePlateIsSeenEmpty() throws Exception {
        watchReady();
        simulator.putCard(FictionalPersons.young());
        awaitRead("王小雨");
        simulator.unplug();
        awaitStatus(status -> status.error().isPresent());
        assertThat(events).isEmpty();
        simulator.removeCard();
        simulator.replug();
        assertThat(next()).isInstanceOf(CardEvent.Removed.class);
    }

    @Test
    void unpluggedWhileNobodyWatchesItIsNoticedToo() throws Exception {
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        simulator.unplug();
        awaitStatus(Availability.NO_DEVICE);
    }

    @Test
    void tellsTheModulesNumber() throws Exception {
        awaitStatus(status -> status.availability() == Availability.ONLINE);
        assertThat(reader().identity()).isEqualTo("05.01-20260101-0000004711-0123456789");
    }

    @Test
    void closeLeavesNoThreadAndNobodyIsToldAnything() throws Exception {
        watchReady();
        long start = System.nanoTime();
        reader().close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("device samv"));
        reader().close();
    }
}
