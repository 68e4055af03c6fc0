package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Effect.StartTimer;
import org.banshi.kiosk.visit.Effect.Timer;
import org.banshi.kiosk.visit.Surroundings.Network;
import org.banshi.kiosk.visit.Visit.ReceiptState;
import org.banshi.kiosk.visit.Visit.SubmissionState;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    @Test
    void aSignatureShorterThanFiveMillimetresIsAskedForAgain() {
        for (List<Visit.Stroke> tooShort : List.of(
                List.<Visit.Stroke>of(),
                List.of(new Visit.Stroke(List.of(1, 1))),
                List.of(new Visit.Stroke(List.of(0, 0, 30, 0)), new Visit.Stroke(List.of(500, 500, 510, 500))))) {
            Play play = Play.atSign().on(new Event.Confirm(tooShort));
            assertThat(((Stage.Sign) play.stage()).problem()).isPresent();
            assertThat(play.effects(Effect.Save.class)).isEmpty();
        }
    }

    @Test
    void confirmingSavesOnceHoweverOftenItIsTapped() {
        Play play = Play.saving().on(new Event.Confirm(Samples.SIGNATURE), new Event.Confirm(Samples.SIGNATURE));

        assertThat(play.stage()).isEqualTo(new Stage.Submitting(Stage.Submitting.Phase.SAVING));
        assertThat(play.effects(Effect.Save.class)).hasSize(1);
        assertThat(play.effects(Effect.Save.class).getFirst().visit().signature())
                .isEqualTo(Samples.SIGNATURE);
    }

    @Test
    void savedIsFollowedByAShortWaitForTheBackend() {
        Play play = Play.sending();

        assertThat(play.stage()).isEqualTo(new Stage.Submitting(Stage.Submitting.Phase.SENDING));
        assertThat(play.lastEffects())
                .contains(new Effect.WakeSender(), new StartTimer(Timer.ACKNOWLEDGEMENT, Play.TIMES.acknowledgement()));
        assertThat(play.visit().submission()).contains(new SubmissionState.Saved("K7-001"));
    }

    @Test
    void theAcknowledgementEndsTheWaitAndPrintsOnce() {
        Play play = Play.done().on(Play.done().acknowledgement());

        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().submission())
                .contains(new SubmissionState.Acknowledged("K7-001", "冀A2026000001", "ACCEPTED", Optional.empty()));
        assertThat(play.visit().receipt()).isEqualTo(new ReceiptState.Printing());
        assertThat(play.effects(Effect.PrintReceipt.class)).hasSize(1);
        assertThat(play.effects(Effect.PrintReceipt.class).getFirst().visit().submission())
                .isEqualTo(play.visit().submission());
    }

    @Test
    void withoutAnAnswerInTimeItIsSafelyKeptAndTheCaseNumberComesLater() {
        Play play = Play.sending().fired(Timer.ACKNOWLEDGEMENT);
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().submission()).contains(new SubmissionState.Saved("K7-001"));

        play.on(new Event.Continue(), play.acknowledgement());
        assertThat(play.stage()).isInstanceOf(Stage.Rate.class);
        assertThat(play.visit().submission().orElseThrow()).isInstanceOf(SubmissionState.Acknowledged.class);
        assertThat(play.effects(Effect.PrintReceipt.class)).hasSize(1);
    }

    @Test
    void nobodyWaitsForABackendThatIsKnownToBeAway() {
        Play play = Play.saving().on(new Event.NetworkChanged(Network.OFFLINE));
        play.on(new Event.Saved(play.application(), "K7-001"));
        assertThat(play.stage()).isEqualTo(new Stage.Done());

        assertThat(Play.sending().on(new Event.NetworkChanged(Network.OFFLINE)).stage())
                .isEqualTo(new Stage.Done());
    }

    @Test
    void aFailedSaveLosesNothingAndMayBeTriedAgain() {
        Play play = Play.saving();
        UUID application = play.application();
        play.on(new Event.SaveFailed(application));
        assertThat(play.stage()).isEqualTo(new Stage.Submitting(Stage.Submitting.Phase.SAVE_FAILED));

        play.on(new Event.RetrySave(), new Event.RetrySave());
        assertThat(play.effects(Effect.Save.class))
                .hasSize(2)
                .allSatisfy(save -> assertThat(save.visit().applicationId()).contains(application));
        play.on(new Event.Saved(application, "K7-001"), play.acknowledgement());
        assertThat(play.stage()).isEqualTo(new Stage.Done());
    }

    @Test
    void anAcknowledgementFasterThanTheWordThatItIsSavedIsKept() {
        Play play = Play.saving();
        play.on(play.acknowledgement());
        assertThat(play.stage()).isEqualTo(new Stage.Submitting(Stage.Submitting.Phase.SAVING));

        play.on(new Event.Saved(play.application(), "K7-001"));
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().submission())
                .contains(new SubmissionState.Acknowledged("K7-001", "冀A2026000001", "ACCEPTED", Optional.empty()));
    }

    @Test
    void whatTheBackendRefusesNeedsStaffAndPromisesNoDelivery() {
        Play play = Play.sending();
        play.on(new Event.SetAside(play.application()));
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().submission()).contains(new SubmissionState.NeedsStaff("K7-001"));
        assertThat(play.effects(Effect.PrintReceipt.class).getFirst().visit().submission())
                .contains(new SubmissionState.NeedsStaff("K7-001"));

        Play late = Play.sending().fired(Timer.ACKNOWLEDGEMENT).on(new Event.Continue());
        late.on(new Event.SetAside(late.application()));
        assertThat(late.stage()).isInstanceOf(Stage.Rate.class);
        assertThat(late.visit().submission()).contains(new SubmissionState.NeedsStaff("K7-001"));
    }

    @Test
    void aRefusalFasterThanTheWordThatItIsSavedIsKept() {
        Play play = Play.saving();
        play.on(new Event.SetAside(play.application()), new Event.Saved(play.application(), "K7-001"));
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().submission()).contains(new SubmissionState.NeedsStaff("K7-001"));
    }

    @Test
    void whatBelongsToAnotherApplicationChangesNothing() {
        Play play = Play.sending();
        Visit before = play.visit();
        UUID other = UUID.randomUUID();

        play.on(
                new Event.Acknowledged(other, "X", "ACCEPTED", Optional.empty()),
                new Event.SaveFailed(other),
                new Event.SetAside(other),
                new Event.Saved(other, "K7-999"));

        assertThat(play.visit()).isEqualTo(before);
    }

    @Test
    void leavingWhileSavingForgetsThePersonButNotTheApplication() {
        Play play = Play.saving();
        UUID application = play.application();
        play.on(new Event.EndVisit());

        assertThat(play.stage()).isEqualTo(new Stage.Farewell());
        assertThat(play.visit().card()).isEmpty();
        assertThat(play.visit().answers().values()).isEmpty();
        assertThat(play.visit().signature()).isEmpty();
        assertThat(play.effects(Effect.Save.class)).hasSize(1);

        play.on(new Event.Saved(application, "K7-001"));
        assertThat(play.lastEffects()).contains(new Effect.WakeSender());
        assertThat(play.visit().submission()).contains(new SubmissionState.Saved("K7-001"));
    }

    @Test
    void endingWithWhatCouldNotBeSavedIsNotCalledDone() {
        Play play = Play.saving();
        UUID application = play.application();
        play.on(new Event.CardRemoved(), new Event.SaveFailed(application), new Event.EndVisit());
        assertThat(play.stage()).isEqualTo(new Stage.Farewell());
        assertThat(play.visit().unsaved()).isTrue();
        assertThat(play.fired(Timer.LEAVE).stage()).isEqualTo(new Stage.Farewell(1));

        play.on(new Event.Saved(application, "K7-001"));
        assertThat(play.visit().unsaved()).isFalse();
        assertThat(play.fired(Timer.LEAVE).stage()).isEqualTo(new Stage.Attract());
        assertThat(Play.atSign().on(new Event.EndVisit()).visit().unsaved()).isFalse();
    }

    @Test
    void whatIsSavedLateChangesNothingForTheNextPerson() {
        Play play = Play.saving();
        UUID application = play.application();
        play.on(new Event.CardRemoved(), new Event.SaveFailed(application), new Event.EndVisit(), new Event.Continue());
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
        play.on(new Event.CardRead(Samples.OLD));
        Visit next = play.visit();

        play.on(new Event.SaveFailed(application), new Event.SetAside(application));
        assertThat(play.lastEffects()).isEmpty();
        play.on(new Event.Saved(application, "K7-001"));
        assertThat(play.lastEffects()).containsExactly(new Effect.WakeSender());
        assertThat(play.visit()).isEqualTo(next);
    }

    @Test
    void aPrinterWithoutPaperStopsNothingAndPrintsWhenPaperIsBack() {
        Play play = Play.sending().on(new Event.PrinterChanged(Samples.NO_PAPER));
        play.on(play.acknowledgement());
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        assertThat(play.visit().receipt()).isEqualTo(new ReceiptState.NotPrinted(Samples.PAPER_OUT));
        assertThat(play.effects(Effect.PrintReceipt.class)).isEmpty();

        play.on(new Event.PrintAgain());
        assertThat(play.effects(Effect.PrintReceipt.class)).isEmpty();

        play.on(new Event.PrinterChanged(DeviceStatus.ONLINE), new Event.PrintAgain(), new Event.PrintAgain());
        assertThat(play.effects(Effect.PrintReceipt.class)).hasSize(1);
        assertThat(play.visit().receipt()).isEqualTo(new ReceiptState.Printing());
    }

    @Test
    void printedIsSaidOnlyWhenThePrinterSaysSo() {
        Play play = Play.done();
        long serial = play.visit().serial();
        assertThat(play.on(new Event.ReceiptEnded(serial, new PrintOutcome.Printed()))
                        .visit()
                        .receipt())
                .isEqualTo(new ReceiptState.Printed());
        assertThat(Play.done()
                        .on(new Event.ReceiptEnded(
                                serial, new PrintOutcome.NotKnown(Samples.error(DeviceError.Code.TIMED_OUT))))
                        .visit()
                        .receipt())
                .isEqualTo(new ReceiptState.NotKnown());
        assertThat(Play.done()
                        .on(new Event.ReceiptEnded(serial, new PrintOutcome.NotPrinted(Samples.PAPER_OUT)))
                        .visit()
                        .receipt())
                .isEqualTo(new ReceiptState.NotPrinted(Samples.PAPER_OUT));
        assertThat(Play.done()
                        .on(new Event.ReceiptEnded(serial - 1, new PrintOutcome.Printed()))
                        .visit()
                        .receipt())
                .isEqualTo(new ReceiptState.Printing());
    }

    @Test
    void anotherItemKeepsThePersonAndNothingElse() {
        Play play = Play.done();
        UUID first = play.application();
        long serial = play.visit().serial();
        play.on(new Event.AnotherItem());

        assertThat(play.stage()).isEqualTo(new Stage.Choose(false));
        assertThat(play.visit().card()).contains(Samples.YOUNG);
        assertThat(play.visit().answers().values()).isEmpty();
        assertThat(play.visit().signature()).isEmpty();
        assertThat(play.visit().submission()).isEmpty();
        assertThat(play.visit().receipt()).isEqualTo(new ReceiptState.None());

        play.on(new Event.ItemChosen("proof"), new Event.Continue());
        assertThat(play.application()).isNotEqualTo(first);
        play.on(new Event.ReceiptEnded(serial, new PrintOutcome.Printed()));
        assertThat(play.visit().receipt()).isEqualTo(new ReceiptState.None());
    }
}
