package org.banshi.kiosk.visit;

import org.banshi.kiosk.visit.Stage.Attract;
import org.banshi.kiosk.visit.Stage.OutOfService;

/** The one function that decides. Pure apart from the suppliers in its rules; thread-safe. */
public record VisitCore(VisitRules rules) {

    /** The first visit after the program has started, and every one after a wipe. */
    public Visit nobody(Surroundings surroundings, long serial) {
        Visit visit = Visit.nobody(surroundings, serial);
        return rules.offered().isEmpty() ? visit.withStage(new OutOfService(VisitWords.NOTHING_OFFERED)) : visit;
    }

    /** What the event leads to. Never throws; an event that makes no sense now changes nothing. */
    public Transition next(Visit visit, Event event) {
        Visit informed = visit.withSurroundings(Noticing.after(visit.surroundings(), event));
        if (informed.stage() instanceof Attract && rules.offered().isEmpty()) {
            informed = informed.withStage(new OutOfService(VisitWords.NOTHING_OFFERED));
        }
        Transition transition = new Overlays(this).step(informed, event);
        return new IdleClock(rules.times()).wind(visit, transition, event);
    }

    /** The event at a stage that nothing covers. */
    Transition step(Visit visit, Event event) {
        return switch (event) {
            case Event.Touched _, Event.StillHere _, Event.HelpClosed _ -> Transition.to(visit);
            case Event.ComfortChosen(Comfort comfort) -> Transition.to(visit.withComfort(comfort));
            case Event.HelpCalled _ ->
                Transition.to(visit.withStage(new Stage.Help(visit.stage())), new Effect.CallStaff());
            case Event.EndVisit _ -> new LeaveSteps(this).end(visit);
            case Event.TimerFired fired -> new TimerSteps(this).fired(visit, fired);
            case Event.Begin _ -> new ArrivalSteps(rules).begin(visit);
            case Event.ServiceChosen(boolean proofsOnly) -> new ArrivalSteps(rules).serviceChosen(visit, proofsOnly);
            case Event.CardBeingRead _ -> new CardSteps(rules).beingRead(visit);
            case Event.CardRead(var card) -> new CardSteps(rules).read(visit, card);
            case Event.CardUnreadable(var error) -> new CardSteps(rules).unreadable(visit, error);
            case Event.CardRemoved _ -> new CardSteps(rules).removed(visit);
            case Event.CardReaderChanged(var status) -> new CardSteps(rules).readerChanged(visit, status);
            case Event.CodeScanned(var code) -> new ProgressSteps(rules).scanned(visit, code);
            case Event.CodeRefused _ -> new ProgressSteps(rules).refused(visit);
            case Event.ProgressAnswered answered -> new ProgressSteps(rules).answered(visit, answered);
            case Event.ItemChosen(String item) -> new ItemSteps(rules).chosen(visit, item);
            case Event.Answered answered -> new FillSteps(rules).answered(visit, answered);
            case Event.Change(String question) -> new FillSteps(rules).change(visit, question);
            case Event.Confirm(var signature) -> new SignSteps(rules).confirm(visit, signature);
            case Event.Saved saved -> new SubmissionSteps(rules).saved(visit, saved);
            case Event.SaveFailed(var application) -> new SubmissionSteps(rules).saveFailed(visit, application);
            case Event.RetrySave _ -> new SubmissionSteps(rules).retry(visit);
            case Event.Acknowledged acknowledged -> new SubmissionSteps(rules).acknowledged(visit, acknowledged);
            case Event.SetAside(var application) -> new SubmissionSteps(rules).setAside(visit, application);
            case Event.NetworkChanged _ -> new SubmissionSteps(rules).networkChanged(visit);
            case Event.PrintAgain _ -> ReceiptSteps.again(visit);
            case Event.ReceiptEnded ended -> ReceiptSteps.ended(visit, ended);
            case Event.PrinterChanged _, Event.ScannerChanged _, Event.AttachedChanged _ -> Transition.to(visit);
            case Event.AnotherItem _ -> new DoneSteps(rules).anotherItem(visit);
            case Event.StarsChosen(int stars) -> RatingSteps.stars(visit, stars);
            case Event.ReasonToggled(String code) -> RatingSteps.reason(visit, code);
            case Event.RatingFinished _ -> new LeaveSteps(this).rated(visit);
            case Event.Continue _ -> new Moves(this).onward(visit);
            case Event.Back _ -> new Moves(this).back(visit);
        };
    }
}
