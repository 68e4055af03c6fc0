package org.banshi.kiosk.visit;

import java.util.Optional;
import org.banshi.device.DeviceError;
import org.banshi.device.DeviceStatus;
import org.banshi.device.IdCard;
import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.Choose;
import org.banshi.kiosk.visit.Stage.Identify;
import org.banshi.kiosk.visit.Stage.Progress;
import org.banshi.kiosk.visit.Stage.Welcome;

/**
 * What a card does. Only the first card of a visit says who is here: another one put down later never mixes two
 * persons, and the first one may be taken away as soon as it has been read.
 */
record CardSteps(VisitRules rules) {

    /** Care mode is offered by itself from this age on (UX.md §3). */
    static final int CARE_AGE = 60;

    private static final DeviceError PULLED_TOO_EARLY = new DeviceError(
            DeviceError.Code.CARD_REMOVED,
            DeviceError.Origin.USER,
            DeviceError.Action.RETRY,
            "The card was taken away while it was being read; put it down again and leave it there.",
            "");

    Transition beingRead(Visit visit) {
        return awaitsCard(visit) ? arriving(visit, new Identify(true, Optional.empty())) : Transition.to(visit);
    }

    Transition read(Visit visit, IdCard card) {
        if (awaitsCard(visit)) {
            return arriving(identified(visit, card), new Choose(visit.proofsOnly()));
        }
        // A receipt is being looked up: the card is remembered, so that it need not be put down a second time.
        return visit.stage() instanceof Progress && visit.card().isEmpty() && !leftBehind(visit)
                ? Transition.to(identified(visit, card))
                : Transition.to(visit);
    }

    Transition unreadable(Visit visit, DeviceError error) {
        return awaitsCard(visit) ? arriving(visit, new Identify(false, Optional.of(error))) : Transition.to(visit);
    }

    Transition removed(Visit visit) {
        return visit.stage() instanceof Identify identify && identify.reading()
                ? Transition.to(visit.withStage(new Identify(false, Optional.of(PULLED_TOO_EARLY))))
                : Transition.to(visit);
    }

    /** A reader that stops in the middle of a card ends the reading, and with it the standstill of the idle clock. */
    Transition readerChanged(Visit visit, DeviceStatus status) {
        return visit.stage() instanceof Identify identify && identify.reading() && !status.canWork()
                ? Transition.to(visit.withStage(new Identify(false, status.error())))
                : Transition.to(visit);
    }

    private Transition arriving(Visit visit, Stage next) {
        return new ArrivalSteps(rules).arriving(visit, next);
    }

    /** A card of an earlier visit says nothing of who stands here now, however often the reader finds it anew. */
    private static boolean leftBehind(Visit visit) {
        return visit.surroundings().plate() == Surroundings.Plate.LEFT_BEHIND;
    }

    private static boolean awaitsCard(Visit visit) {
        return visit.card().isEmpty()
                && !leftBehind(visit)
                && (visit.stage() instanceof Attract
                        || visit.stage() instanceof Welcome
                        || visit.stage() instanceof Identify);
    }

    private Visit identified(Visit visit, IdCard card) {
        boolean offer = !visit.comfort().care()
                && Age.inYears(card.birthDate(), rules.today().get()) >= CARE_AGE;
        return visit.withCard(card).withCareOffered(visit.careOffered() || offer);
    }
}
