package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Event CARD_PULLED = new Event.CardUnreadable(Samples.error(DeviceError.Code.CARD_REMOVED));

    @Test
    void theInvitationLeadsToWelcomeAndStartsTheClocks() {
        Play play = Play.begun().on(new Event.Begin());

        assertThat(play.stage()).isEqualTo(new Stage.Welcome());
        assertThat(play.lastEffects())
                .containsExactly(
                        new Effect.WatchDevices(),
                        new StartTimer(Timer.WHOLE_VISIT, Play.TIMES.wholeVisit()),
                        new StartTimer(Timer.IDLE, Play.TIMES.idle()));
    }

    @Test
    void aCardPutDownAtAttractIdentifiesAtOnce() {
        Play play = Play.begun().on(new Event.CardBeingRead());
        assertThat(play.stage()).isEqualTo(new Stage.Identify(true, Optional.empty()));
        assertThat(play.lastEffects()).contains(new Effect.WatchDevices());

        play.on(new Event.CardRead(Samples.YOUNG));
        assertThat(play.stage()).isEqualTo(new Stage.Choose(false));
        assertThat(play.visit().card()).contains(Samples.YOUNG);
        assertThat(play.visit().careOffered()).isFalse();
    }

    @Test
    void whatCannotBeDoneHereIsNotBegun() {
        Play play = Play.with(Samples.catalogue(List.of(Samples.onlyInHalls(Samples.PENSION), Samples.PROOF)))
                .on(new Event.CardRead(Samples.YOUNG), new Event.ItemChosen("pension"));
        assertThat(play.stage()).isEqualTo(new Stage.Choose(false));
        assertThat(play.on(new Event.ItemChosen("proof")).stage()).isInstanceOf(Stage.Guide.class);
    }

    @Test
    void aTerminalWhereNothingCanBeDoneIsOutOfService() {
        Play play = Play.with(Samples.catalogue(List.of(Samples.onlyInHalls(Samples.PENSION))));
        assertThat(play.stage()).isInstanceOf(Stage.OutOfService.class);
    }

    @Test
    void proofsChosenAtWelcomeArePreselectedAfterTheCard() {
        Play play = Play.begun().on(new Event.Begin(), new Event.ServiceChosen(true));
        assertThat(play.stage()).isEqualTo(new Stage.Identify(false, Optional.empty()));

        play.on(new Event.CardRead(Samples.YOUNG));
        assertThat(play.stage()).isEqualTo(new Stage.Choose(true));
    }

    @Test
    void careModeIsOfferedFromSixtyOnUnlessItIsAlreadyOn() {
        assertThat(Play.begun().on(new Event.CardRead(Samples.OLD)).visit().careOffered())
                .isTrue();

        Comfort care = Comfort.NORMAL.withTextSize(Comfort.TextSize.CARE);
        Play already = Play.begun().on(new Event.ComfortChosen(care), new Event.CardRead(Samples.OLD));
        assertThat(already.visit().careOffered()).isFalse();
    }

    @Test
    void aCardPulledTooEarlyIsSaidAtOnceAndMayBePutDownAgain() {
        Play play = Play.begun().on(new Event.Begin(), new Event.ServiceChosen(false), new Event.CardBeingRead());
        play.on(CARD_PULLED);
        assertThat(((Stage.Identify) play.stage()).trouble().orElseThrow().code())
                .isEqualTo(DeviceError.Code.CARD_REMOVED);

        play.on(new Event.CardRemoved());
        assertThat(((Stage.Identify) play.stage()).trouble()).isPresent();

        play.on(new Event.CardBeingRead(), new Event.CardRead(Samples.YOUNG));
        assertThat(play.stage()).isEqualTo(new Stage.Choose(false));
    }

    @Test
    void aCardRemovedWithoutAWordFromTheReaderEndsTheReadingToo() {
        Play play = Play.begun().on(new Event.CardBeingRead(), new Event.CardRemoved());

        assertThat(play.stage()).isInstanceOf(Stage.Identify.class);
        assertThat(((Stage.Identify) play.stage()).reading()).isFalse();
        assertThat(((Stage.Identify) play.stage()).trouble()).isPresent();
    }

    @Test
    void aReaderThatDiesWhileReadingLeavesTheStageWithItsTrouble() {
        DeviceError lost = Samples.error(DeviceError.Code.LOST);
        Play play = Play.begun()
                .on(new Event.CardBeingRead())
                .on(new Event.CardReaderChanged(DeviceStatus.failed(DeviceStatus.Availability.NO_DEVICE, lost)));

        assertThat(play.stage()).isEqualTo(new Stage.Identify(false, Optional.of(lost)));
        assertThat(play.visit().surroundings().cardLies()).isFalse();
    }

    @Test
    void theCardMayBeTakenAwayAfterItWasRead() {
        Play play = Play.atFill();
        Stage before = play.stage();

        play.on(new Event.CardRemoved());

        assertThat(play.stage()).isEqualTo(before);
        assertThat(play.visit().card()).contains(Samples.YOUNG);
        assertThat(play.visit().surroundings().cardLies()).isFalse();
    }

    @Test
    void anotherCardInTheMiddleOfAVisitNeverMixesTwoPersons() {
        Play play = Play.atFill().answering("rural");
        Visit before = play.visit();

        play.on(new Event.CardBeingRead(), new Event.CardRead(Samples.OLD));
        assertThat(play.visit()).isEqualTo(before);

        play.on(
                new Event.Back(),
                new Event.Back(),
                new Event.Back(),
                new Event.Back(),
                new Event.CardRead(Samples.OLD));
        assertThat(play.stage()).isEqualTo(new Stage.Welcome());
        assertThat(play.visit().card()).contains(Samples.YOUNG);
    }

    @Test
    void aReceiptCodeIsLookedUpWithoutACard() {
        UUID application = UUID.fromString("0190a5c0-1234-7abc-8def-0123456789ab");
        Play play = Play.begun().on(new Event.CodeScanned(Samples.code("https://b.example/f/" + application)));
        assertThat(play.stage()).isEqualTo(new Stage.Progress(application, Optional.empty()));
        assertThat(play.effects(Effect.QueryProgress.class)).containsExactly(new Effect.QueryProgress(application));

        play.on(new Event.ProgressAnswered(UUID.randomUUID(), new Stage.ProgressAnswer.NotFound()));
        assertThat(((Stage.Progress) play.stage()).answer()).isEmpty();

        play.on(new Event.ProgressAnswered(application, new Stage.ProgressAnswer.Unreachable()));
        assertThat(((Stage.Progress) play.stage()).answer()).contains(new Stage.ProgressAnswer.Unreachable());

        assertThat(play.on(new Event.Continue()).stage()).isEqualTo(new Stage.Welcome());
    }

    @Test
    void aForeignOrFarTooLongCodeIsSaidToBeNotOurs() {
        for (Event event : List.of(
                new Event.CodeScanned(Samples.code("https://pay.example/order/1")),
                new Event.CodeRefused(Samples.error(DeviceError.Code.DATA_TOO_LONG)))) {
            assertThat(Play.begun().on(new Event.Begin(), event).stage())
                    .isEqualTo(new Stage.Progress(new UUID(0, 0), Optional.of(new Stage.ProgressAnswer.NotOurs())));
        }
    }

    @Test
    void codesAreIgnoredWhereTheyMakeNoSense() {
        Play play = Play.atFill();
        Stage before = play.stage();
        play.on(new Event.CodeScanned(Samples.code("whatever")));
        assertThat(play.stage()).isEqualTo(before);
    }

    @Test
    void withoutAnyItemTheTerminalIsOutOfService() {
        Play play = Play.with(Samples.catalogue(List.of())).on(new Event.Begin(), new Event.CardRead(Samples.YOUNG));

        assertThat(play.stage()).isInstanceOf(Stage.OutOfService.class);
        assertThat(play.visit().card()).isEmpty();
    }
}
