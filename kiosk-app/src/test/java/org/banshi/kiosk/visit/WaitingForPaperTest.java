package org.banshi.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banshi.device.DeviceStatus;
import org.banshi.device.PrintOutcome;
import org.banshi.kiosk.visit.Visit.ReceiptState;
import org.junit.jupiter.api.Test;

/** A slip that broke off waits for paper, up to a minute ({@code wait=} of the printer), while somebody stands there. */
class WaitingForPaperTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration LONG_AFTER = Duration.ofMinutes(30);

    private final Play play = Play.done();
    private final PassingTime time = new PassingTime(play);

    @Test
    void nobodyIsWarnedOrThrownOutWhilePaperIsChanged() {
        time.on(new Event.PrinterChanged(Samples.NO_PAPER)).pass(LONGEST_WAIT.plus(Play.TIMES.idle()));
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        time.on(new Event.PrinterChanged(DeviceStatus.ONLINE)).on(ended(new PrintOutcome.Printed()));
        assertThat(play.visit().receipt()).isInstanceOf(ReceiptState.Printed.class);
        time.pass(Play.TIMES.idle().minusSeconds(1));
        assertThat(play.stage()).as("a whole idle time to take the slip").isEqualTo(new Stage.Done());
    }

    @Test
    void aSlipThatIsGivenUpEndsTheWaitAndAnEmptyPlaceIsClearedAsEver() {
        time.on(new Event.PrinterChanged(Samples.NO_PAPER))
                .pass(LONGEST_WAIT)
                .on(ended(new PrintOutcome.NotPrinted(Samples.PAPER_OUT)));
        assertThat(play.stage()).isEqualTo(new Stage.Done());
        time.pass(Play.TIMES.idle());
        assertThat(play.stage()).isEqualTo(new Stage.Warning(new Stage.Done()));
        time.pass(Play.TIMES.warning());
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
        assertThat(play.lastEffects()).contains(new Effect.Wipe());
    }

    @Test
    void whoGoesAwayMeanwhileLeavesTheTerminalFreeAndTheSlipIsTakenBack() {
        time.on(new Event.PrinterChanged(Samples.NO_PAPER)).on(new Event.EndVisit());
        assertThat(play.stage()).isInstanceOf(Stage.Farewell.class);
        time.pass(LONGEST_WAIT);
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
        assertThat(play.lastEffects()).contains(new Effect.Wipe());
    }

    @Test
    void aPrinterThatNeverSaysHowItEndedDoesNotHoldTheTerminal() {
        time.on(new Event.PrinterChanged(Samples.NO_PAPER)).pass(LONG_AFTER);
        assertThat(play.stage()).isEqualTo(new Stage.Attract());
    }

    @Test
    void theRatingWaitsForTheSlipToo() {
        time.on(new Event.Continue()).pass(LONGEST_WAIT.plus(Play.TIMES.idle()));
        assertThat(play.stage()).isInstanceOf(Stage.Rate.class);
        time.on(ended(new PrintOutcome.Printed())).pass(Play.TIMES.idle());
        assertThat(play.stage()).isInstanceOf(Stage.Warning.class);
    }

    private Event ended(PrintOutcome outcome) {
        return new Event.ReceiptEnded(play.visit().serial(), outcome);
    }
}
