package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.StopTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.junit.jupiter.api.Test;

class IdleClockTest {

    private static final StartTimer IDLE_AGAIN = new StartTimer(Timer.IDLE, Play.TIMES.idle());

    @Test
    void everyTouchStartsTheIdleClockAgainAndNoMachineDoes() {
        Play play = Play.atFill();
        assertThat(play.on(new Event.Touched()).lastEffects()).containsExactly(IDLE_AGAIN);
        assertThat(play.on(new Event.PrinterChanged(DeviceStatus.ONLINE)).lastEffects())
                .isEmpty();
        assertThat(play.on(new Event.NetworkChanged(Surroundings.Network.ONLINE))
                        .lastEffects())
                .isEmpty();
    }

    @Test
    void aDeviceThatChattersIsNotAPerson() {
        Event[] noise = {
            new Event.CodeRefused(Samples.PAPER_OUT),
            new Event.CardUnreadable(Samples.PAPER_OUT),
            new Event.CodeScanned(Samples.code("noise")),
            new Event.CardBeingRead(),
            new Event.CardRead(Samples.YOUNG),
            new Event.CardRemoved()
        };
        Play play = Play.atFill();
        Stage before = play.stage();
        for (Event event : noise) {
            assertThat(play.on(event).lastEffects()).isEmpty();
        }
        play.fired(Timer.IDLE).on(noise);
        assertThat(play.stage()).isEqualTo(new Stage.Warning(before));
        assertThat(play.visit().extensions()).isZero();
        assertThat(play.lastEffects()).isEmpty();
    }

    @Test
    void aCodeOrCardThatCannotBeReadNeverAnswersAWarning() {
        for (Event event :
                new Event[] {new Event.CodeRefused(Samples.PAPER_OUT), new Event.CardUnreadable(Samples.PAPER_OUT)}) {
            Play play = Play.begun().on(new Event.Begin()).fired(Timer.IDLE).on(event, event);
            assertThat(play.stage()).isInstanceOf(Stage.Warning.class);
            assertThat(play.lastEffects()).isEmpty();
        }
        Play card = Play.begun().on(new Event.Begin()).fired(Timer.IDLE).on(new Event.CardRead(Samples.YOUNG));
        assertThat(card.stage()).isEqualTo(new Stage.Choose(false));
        assertThat(card.lastEffects()).contains(IDLE_AGAIN);
    }

    @Test
    void idleWarnsAndATouchGoesOnWhereItWas() {
        Play play = Play.atFill().answering("rural");
        Stage before = play.stage();

        play.fired(Timer.IDLE);
        assertThat(play.stage()).isEqualTo(new Stage.Warning(before));
        assertThat(play.lastEffects()).contains(new StartTimer(Timer.WARNING, Play.TIMES.warning()));

        play.on(new Event.Touched(), new Event.StillHere());
        assertThat(play.stage()).isEqualTo(before);
        assertThat(play.visit().extensions()).isEqualTo(1);
        assertThat(play.visit().answers().get("household")).contains("rural");

        play.fired(Timer.IDLE).on(new Event.StillHere());
        assertThat(play.stage()).isEqualTo(before);
        assertThat(play.lastEffects()).contains(new StopTimer(Timer.WARNING), IDLE_AGAIN);
    }

    @Test
    void anUnansweredWarningWipesAndRingsForACardLeftBehind() {
        Play play = Play.atFill().answering("rural").fired(Timer.IDLE).fired(Timer.WARNING);

        assertThat(play.stage()).isEqualTo(new Stage.Attract());
        assertThat(play.visit().card()).isEmpty();
        assertThat(play.lastEffects())
                .containsExactly(new Effect.CardAlarm(), new Effect.StopTimers(), new Effect.Wipe());
    }

    @Test
    void extensionsAreBounded() {
        Play play = Play.atFill();
        for (int answered = 0; answered < Play.TIMES.extensions(); answered++) {
            play.fired(Timer.IDLE).on(new Event.StillHere());
        }
        assertThat(play.visit().extensions()).isEqualTo(Play.TIMES.extensions());
        assertThat(play.fired(Timer.IDLE).stage()).isEqualTo(new Stage.Farewell());
    }

    @Test
    void theClockStandsWhileACardIsRead() {
        Play play = Play.begun().on(new Event.Begin(), new Event.ServiceChosen(false), new Event.CardBeingRead());
        assertThat(play.lastEffects()).containsExactly(new StopTimer(Timer.IDLE));

        Stage reading = play.stage();
        assertThat(play.fired(Timer.IDLE).stage()).isEqualTo(reading);
        assertThat(play.on(new Event.CardRead(Samples.YOUNG)).lastEffects()).contains(IDLE_AGAIN);
    }

    @Test
    void theClockStandsWhileSavingSendingAndPrintingAndThenStartsAgain() {
        Play play = Play.saving();
        assertThat(play.lastEffects()).contains(new StopTimer(Timer.IDLE));
        assertThat(play.fired(Timer.IDLE).stage()).isInstanceOf(Stage.Submitting.class);

        play = Play.done();
        assertThat(play.on(new Event.Touched()).lastEffects()).isEmpty();
        assertThat(play.fired(Timer.IDLE).stage()).isEqualTo(new Stage.Done());
        assertThat(play.on(new Event.ReceiptEnded(play.visit().serial(), new PrintOutcome.Printed()))
                        .lastEffects())
                .containsExactly(IDLE_AGAIN);
    }

    @Test
    void aHungPrinterDoesNotKeepAPersonsDataOnTheScreenForEver() {
        Play play = Play.done().fired(Timer.WHOLE_VISIT);
        assertThat(play.stage()).isEqualTo(new Stage.Warning(new Stage.Done()));
        assertThat(play.fired(Timer.WARNING).stage()).isEqualTo(new Stage.Attract());
    }

    @Test
    void theLongestTimeWarnsAnActivePersonInsteadOfWipingWhatWasTyped() {
        Play play = Play.atFill().answering("rural");
        Stage before = play.stage();
        play.fired(Timer.WHOLE_VISIT);
        assertThat(play.stage()).isEqualTo(new Stage.Warning(before));
        assertThat(play.lastEffects())
                .contains(new StartTimer(Timer.WHOLE_VISIT, Play.TIMES.warning().plus(Play.TIMES.idle())));
        assertThat(play.on(new Event.StillHere()).stage()).isEqualTo(before);
    }

    @Test
    void clocksOfAnotherVisitDoNothing() {
        Play play = Play.atFill();
        Visit before = play.visit();
        for (Timer timer : Timer.values()) {
            play.on(new Event.TimerFired(before.serial() - 1, timer));
            assertThat(play.visit()).isEqualTo(before);
            assertThat(play.lastEffects()).isEmpty();
        }
    }

    @Test
    void anAcknowledgementDuringTheWarningGoesThroughAndTheWarningStays() {
        Play play = Play.sending().fired(Timer.WHOLE_VISIT);
        play.on(play.acknowledgement());
        assertThat(play.stage()).isEqualTo(new Stage.Warning(new Stage.Done()));
        assertThat(play.effects(Effect.PrintReceipt.class)).hasSize(1);
    }

    @Test
    void helpIsWarnedAboutTooAndNothingNestsInItself() {
        Play play = Play.atFill().on(new Event.HelpCalled()).fired(Timer.IDLE);
        assertThat(play.stage())
                .isEqualTo(new Stage.Warning(new Stage.Help(Play.atFill().stage())));

        play.fired(Timer.IDLE).fired(Timer.WHOLE_VISIT);
        assertThat(play.stage())
                .isEqualTo(new Stage.Warning(new Stage.Help(Play.atFill().stage())));

        play.on(new Event.HelpCalled());
        assertThat(play.stage()).isEqualTo(new Stage.Help(Play.atFill().stage()));
        assertThat(play.on(new Event.HelpClosed()).stage())
                .isEqualTo(Play.atFill().stage());
    }

    @Test
    void aLanguageChosenAtAttractDoesNotWaitForTheNextPerson() {
        Play play =
                Play.begun().on(new Event.ComfortChosen(Comfort.NORMAL.withLanguage(org.banshi.content.Language.EN)));
        assertThat(play.lastEffects()).containsExactly(IDLE_AGAIN);
        assertThat(play.fired(Timer.IDLE).visit().comfort()).isEqualTo(Comfort.NORMAL);
    }
}
