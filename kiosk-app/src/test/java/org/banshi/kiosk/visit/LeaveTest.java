package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.junit.jupiter.api.Test;

class LeaveTest {

    private static final Event CARD_TAKEN = new Event.CardRemoved();

    @Test
    void aRatingIsSentWithItsReasonsAndThenTheVisitEnds() {
        Play play = Play.done().on(new Event.Continue());
        play.on(new Event.StarsChosen(2), new Event.ReasonToggled("slow"));
        play.on(new Event.StarsChosen(5));
        assertThat(play.stage()).isEqualTo(new Stage.Rate(Optional.of(5), List.of()));

        play.on(new Event.ReasonToggled("kind"), new Event.ReasonToggled("clear"), new Event.ReasonToggled("kind"));
        var application = play.application();
        play.on(new Event.RatingFinished());

        assertThat(play.effects(Effect.SendRating.class))
                .containsExactly(new Effect.SendRating(application, 5, List.of("clear")));
        assertThat(play.stage()).isEqualTo(new Stage.Farewell());
    }

    @Test
    void aRatingMayBeSkipped() {
        Play play = Play.done().on(new Event.Continue(), new Event.StarsChosen(9), new Event.RatingFinished());
        assertThat(play.stage()).isEqualTo(new Stage.Farewell());
        assertThat(play.effects(Effect.SendRating.class)).isEmpty();
    }

    @Test
    void endingFromAnywhereForgetsThePersonAtOnce() {
        Play play = Play.atSign().on(CARD_TAKEN, new Event.EndVisit());
        assertThat(play.stage()).isEqualTo(new Stage.Farewell());
        assertThat(play.visit().card()).isEmpty();
        assertThat(play.visit().item()).isEmpty();
        assertThat(play.visit().applicationId()).isEmpty();
        assertThat(play.visit().answers().values()).isEmpty();
        assertThat(play.lastEffects())
                .contains(new Effect.StopTimers(), new StartTimer(Timer.LEAVE, Play.TIMES.farewell()));

        long serial = play.visit().serial();
        play.fired(Timer.LEAVE);
        assertThat(play.visit()).isEqualTo(Visit.nobody(play.visit().surroundings(), serial + 1));
        assertThat(play.lastEffects()).containsExactly(new Effect.StopTimers(), new Effect.Wipe());
    }

    @Test
    void endingAtAttractDoesNothing() {
        Play play = Play.begun();
        Visit before = play.visit();
        play.on(new Event.EndVisit());
        assertThat(play.visit()).isEqualTo(before);
        assertThat(play.lastEffects()).isEmpty();
    }

    @Test
    void aForgottenCardIsRemindedOfUntilItIsTaken() {
        Play play = Play.atChoose().on(new Event.EndVisit()).fired(Timer.LEAVE);
        assertThat(play.stage()).isEqualTo(new Stage.Farewell(1));
        assertThat(play.lastEffects())
                .containsExactly(new Effect.CardAlarm(), new StartTimer(Timer.LEAVE, Play.TIMES.farewell()));

        play.on(CARD_TAKEN).fired(Timer.LEAVE);
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
    }

    @Test
    void aCardThatNobodyTakesDoesNotBlockTheTerminalForEver() {
        Play play = Play.atChoose().on(new Event.EndVisit());
        for (int fired = 0; fired < 4; fired++) {
            assertThat(play.stage()).isInstanceOf(Stage.Farewell.class);
            play.fired(Timer.LEAVE);
        }
        assertThat(play.effects(Effect.CardAlarm.class)).hasSize(3);
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
        assertThat(play.visit().surroundings().cardLies()).isTrue();
    }

    @Test
    void aCardLeftBehindNeverOpensAVisitForWhoeverStandsThere() {
        DeviceStatus gone =
                DeviceStatus.failed(DeviceStatus.Availability.NO_DEVICE, Samples.error(DeviceError.Code.LOST));
        Play play = Play.atChoose()
                .on(new Event.CardReaderChanged(gone))
                .fired(Timer.IDLE)
                .fired(Timer.WARNING);
        assertThat(play.stage()).isEqualTo(new Stage.Attract());

        Event[] foundAgain = {
            new Event.CardReaderChanged(DeviceStatus.ONLINE),
            new Event.CardBeingRead(),
            new Event.CardUnreadable(Samples.PAPER_OUT),
            new Event.CardRead(Samples.YOUNG)
        };
        assertThat(play.on(foundAgain).stage()).isEqualTo(new Stage.Attract());
        assertThat(play.on(new Event.Begin()).on(foundAgain).stage()).isEqualTo(new Stage.Welcome());
        assertThat(play.on(new Event.ServiceChosen(false)).on(foundAgain).stage())
                .isEqualTo(new Stage.Identify(false, Optional.empty()));
        assertThat(play.visit().card()).isEmpty();

        play.on(CARD_TAKEN, new Event.CardRead(Samples.OLD));
        assertThat(play.visit().card()).contains(Samples.OLD);
    }

    @Test
    void aPlateThatTheReaderSeesEmptyIsFreeForTheNextCard() {
        Play play = Play.atChoose().fired(Timer.IDLE).fired(Timer.WARNING);
        play.on(new Event.CardReaderChanged(DeviceStatus.ONLINE.withMedia(DeviceStatus.Media.NOT_PRESENT)));
        assertThat(play.on(new Event.CardRead(Samples.OLD)).visit().card()).contains(Samples.OLD);
    }

    @Test
    void farewellWaitsForTheSlip() {
        Play play = Play.done().on(CARD_TAKEN, new Event.EndVisit()).fired(Timer.LEAVE);
        assertThat(play.stage()).isEqualTo(new Stage.Farewell(1));
        assertThat(play.effects(Effect.CardAlarm.class)).isEmpty();

        play.on(new Event.ReceiptEnded(play.visit().serial(), new PrintOutcome.Printed()))
                .on(new Event.Continue());
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
    }

    @Test
    void helpCanBeCalledFromAnywhereAndReturnsThere() {
        Play play = Play.begun().on(new Event.HelpCalled());
        assertThat(play.stage()).isEqualTo(new Stage.Help(new Stage.Attract()));
        assertThat(play.lastEffects())
                .containsExactly(new Effect.CallStaff(), new StartTimer(Timer.IDLE, Play.TIMES.idleCare()));
        assertThat(play.on(new Event.HelpCalled(), new Event.HelpClosed()).stage())
                .isEqualTo(new Stage.Attract());
        assertThat(play.effects(Effect.CallStaff.class)).hasSize(1);

        Play filling = Play.atFill().answering("rural");
        Stage before = filling.stage();
        filling.on(new Event.HelpCalled(), new Event.Answered("note", "abc"), new Event.HelpClosed());
        assertThat(filling.stage()).isEqualTo(before);
    }

    @Test
    void devicesAndOutboxGoOnBehindTheHelpPage() {
        Play play = Play.sending().on(new Event.HelpCalled());
        play.on(play.acknowledgement());
        assertThat(play.stage()).isEqualTo(new Stage.Help(new Stage.Done()));
        assertThat(play.effects(Effect.PrintReceipt.class)).hasSize(1);

        Play waiting = Play.sending().on(new Event.HelpCalled()).fired(Timer.ACKNOWLEDGEMENT);
        assertThat(waiting.stage()).isEqualTo(new Stage.Help(new Stage.Done()));
    }

    @Test
    void comfortIsKeptEverywhereAndEndsWithTheVisit() {
        Comfort care = Comfort.NORMAL.withTextSize(Comfort.TextSize.CARE);
        Play play = Play.atFill().answering("rural").on(new Event.ComfortChosen(care));
        assertThat(play.visit().comfort()).isEqualTo(care);
        assertThat(play.question()).isEqualTo("note");
        assertThat(play.lastEffects()).containsExactly(new StartTimer(Timer.IDLE, Play.TIMES.idleCare()));

        play.on(CARD_TAKEN, new Event.EndVisit());
        assertThat(play.visit().comfort()).isEqualTo(care);
        assertThat(play.fired(Timer.LEAVE).visit().comfort()).isEqualTo(Comfort.NORMAL);
    }
}
